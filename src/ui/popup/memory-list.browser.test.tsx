import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { Failure } from "../../domain/failure";

const memories = [
  sampleMemory("m1", "I'm allergic to peanuts", { daysAgo: 400, kind: "constraint" }),
  sampleMemory("m2", "My sister Ines is a vet", { daysAgo: 1, site: "claude" }),
  sampleMemory("m3", "I moved to Lisbon in March"),
  sampleMemory("e1", "Hello! My sister Ines is a vet, and I moved to Lisbon in March.", { kind: "episode" }),
];
const rows = page.getByRole("list", { name: "What is remembered" }).getByRole("listitem");
const search = page.getByRole("searchbox");
const editor = page.getByRole("textbox", { name: "What to remember" });
const undo = page.getByRole("button", { name: "Undo" });
const texts = (): readonly string[] =>
  rows.elements().map((row) => row.querySelector(".memory-text")?.textContent ?? "");

test("lists newest first, with kind, site and date", async () => {
  openPopup({ memories });
  await expect
    .poll(texts)
    .toEqual(["I moved to Lisbon in March", "My sister Ines is a vet", "I'm allergic to peanuts"]);
  await expect.element(rows.nth(1)).toHaveTextContent(/Fact.*Claude.*yesterday/);
  await expect.element(rows.nth(2)).toHaveTextContent(/Constraint.*ChatGPT.*\d{4}/);
});

test("search narrows the list, tells how many, and says when nothing is found", async () => {
  openPopup({ memories });
  await search.fill("ines");
  await expect.poll(texts).toEqual(["My sister Ines is a vet"]);
  await expect.element(page.getByText("1 memory found")).toBeVisible();
  await search.fill("zebra");
  await expect.element(page.getByText("Nothing that is remembered has these words.")).toBeVisible();
  await search.fill("");
  await expect.poll(texts).toHaveLength(3);
});

test("asks once for what was typed in one go", async () => {
  const asked: string[] = [];
  const list = async ({ text = "" }) => {
    asked.push(text);
    return { memories: [], total: 0 };
  };
  openPopup({ engine: { list } });
  await expect.poll(() => asked).toEqual([""]);
  await search.click();
  await userEvent.keyboard("lisbon");
  await expect.poll(() => asked.at(-1)).toBe("lisbon");
  expect(asked.length).toBeLessThan(5);
});

test("shows a first part of a long list, and more when asked", async () => {
  const many = Array.from({ length: 60 }, (_, at) => sampleMemory(`n${at}`, `Number ${at}`, { daysAgo: at }));
  openPopup({ memories: many });
  await expect.poll(texts).toHaveLength(25);
  const more = page.getByRole("button", { name: "Show more" });
  await more.click();
  await expect.poll(texts).toHaveLength(50);
  await more.click();
  await expect.poll(texts).toHaveLength(60);
  await expect.element(more).not.toBeInTheDocument();
});

test("edits in place by keyboard, text and kind", async () => {
  const engine = openPopup({ memories });
  await page.getByRole("button", { name: "Edit: My sister Ines is a vet" }).click();
  await expect.element(editor).toHaveFocus();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Kind", exact: true }), "Constraint");
  await editor.fill("My sister Ines is a nurse");
  await userEvent.keyboard("{Enter}");
  await expect.poll(texts).toContain("My sister Ines is a nurse");
  expect(await engine.get("m2")).toMatchObject({ text: "My sister Ines is a nurse", kind: "constraint" });
});

test("refuses an empty text with a message; Escape leaves it as it was", async () => {
  const engine = openPopup({ memories });
  await page.getByRole("button", { name: "Edit: My sister Ines is a vet" }).click();
  await editor.fill("   ");
  await page.getByRole("button", { name: "Save" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("A memory needs words");
  await expect.element(editor).toHaveAttribute("aria-invalid", "true");
  await editor.click();
  await userEvent.keyboard("{Escape}");
  await expect.poll(texts).toContain("My sister Ines is a vet");
  expect((await engine.get("m2"))?.text).toBe("My sister Ines is a vet");
});

test("an edit that the engine refuses stays open, with the reason", async () => {
  openPopup({ memories, engine: { update: () => Promise.reject(new Failure("bad-input", "That is too long.")) } });
  await page.getByRole("button", { name: "Edit: My sister Ines is a vet" }).click();
  await editor.fill("My sister Ines is a nurse");
  await page.getByRole("button", { name: "Save" }).click();
  await expect.element(page.getByText("That is too long.")).toBeVisible();
  await expect.element(editor).toHaveValue("My sister Ines is a nurse");
});

test("forgets, and brings back by keyboard what was forgotten", async () => {
  const engine = openPopup({ memories });
  await page.getByRole("button", { name: "Forget: My sister Ines is a vet" }).click();
  await expect.poll(texts).toEqual(["I moved to Lisbon in March", "I'm allergic to peanuts"]);
  expect(await engine.get("m2")).toBeNull();
  await expect.element(undo).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(texts)
    .toEqual(["I moved to Lisbon in March", "My sister Ines is a vet", "I'm allergic to peanuts"]);
  await expect.element(undo).not.toBeInTheDocument();
});

test("each of two that were forgotten has its own way back, for ten seconds", { timeout: 20_000 }, async () => {
  openPopup({ memories });
  await page.getByRole("button", { name: "Forget: My sister Ines is a vet" }).click();
  await page.getByRole("button", { name: "Forget: I'm allergic to peanuts" }).click();
  await expect.poll(() => undo.elements().length).toBe(2);
  await undo.first().click();
  await expect.poll(texts).toEqual(["I moved to Lisbon in March", "My sister Ines is a vet"]);
  await new Promise((resolve) => setTimeout(resolve, 8000));
  expect(undo.elements()).toHaveLength(1);
  await expect.element(undo, { timeout: 3000 }).not.toBeInTheDocument();
});

test("what was typed, and the way back, stand while the other view is seen", async () => {
  openPopup({ memories });
  await search.fill("i");
  await page.getByRole("button", { name: "Forget: My sister Ines is a vet" }).click();
  await expect.element(undo).toBeVisible();
  await page.getByRole("tab", { name: "Settings" }).click();
  await expect.element(undo).not.toBeInTheDocument();
  await page.getByRole("tab", { name: "Memories" }).click();
  await expect.element(search).toHaveValue("i");
  await undo.click();
  await expect.poll(texts).toContain("My sister Ines is a vet");
});

test("whole messages can be seen and forgotten, but not edited", async () => {
  openPopup({ memories });
  await userEvent.selectOptions(page.getByRole("combobox", { name: "What to show" }), "Whole messages");
  await expect.poll(texts).toEqual(["Hello! My sister Ines is a vet, and I moved to Lisbon in March."]);
  expect(page.getByRole("button", { name: /^Edit/ }).query()).toBeNull();
  await page.getByRole("button", { name: /^Forget: Hello/ }).click();
  await expect.element(page.getByText("No messages are kept yet")).toBeVisible();
});

test("a long text is cut short until it is asked for", async () => {
  const long = "Word ".repeat(200).trim();
  openPopup({ memories: [sampleMemory("m1", long)] });
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(texts).toEqual([long]);
});
