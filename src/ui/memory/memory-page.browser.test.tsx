import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { toast } from "../../../test/ui/toast";
import type { Memory } from "../../domain/memory";
import type { MemoryPage } from "../../messaging/doors/memories-door";
import MemoriesView from "../memories/memories-view";

const HOUR = 3_600_000;
const turn = `${"We talked about dinner. ".repeat(30)}By the way, I'm allergic to peanuts. What can I cook?`;
const start = turn.indexOf("I'm allergic");
const plain = sampleMemory("m1", "Is allergic to peanuts", { daysAgo: 3 });
const source = { ...plain.sources[0]!, start, end: start + 23, conversation: "abc" };
const memory: Memory = { ...plain, sources: [source], archivedAt: Date.now() - HOUR, validTo: Date.now() - HOUR };
const older = sampleMemory("m2", "Is allergic to nuts", { daysAgo: 90 });
const known: Omit<MemoryPage, "memory"> = {
  passages: [
    { source, turn },
    { source: { ...source, turn: "t9", site: "claude" }, turn: null },
  ],
  history: [
    { number: 4, at: Date.now() - HOUR, by: "user", action: "changed", memory: "m1", before: "Is allergic to nuts" },
    { number: 2, at: Date.now() - 9 * HOUR, by: "learn", action: "added", memory: "m1" },
  ],
  links: [{ type: "supersedes", direction: "to", memory: older }],
  entities: ["Ines"],
  injected: [
    { at: Date.now() - HOUR, chat: { site: "claude", conversation: "xyz" } },
    { at: Date.now() - 2 * HOUR, chat: null },
  ],
};
const one = page.getByRole("region", { name: "One memory" });
const part = (heading: string): Element =>
  one.getByRole("heading", { name: heading }).element().parentElement ?? expect.fail();
const spaces = async () => [{ id: "work", name: "Work", sites: [], chats: [], memories: 0 }];

function open(address = "#/memories?id=m1") {
  const engine = openView(MemoriesView, { memories: [memory, older], address, engine: { spaces } });
  const pageOf = engine.page;
  engine.page = async (id) => {
    const found = await pageOf(id);
    return id === "m1" && found !== null ? { ...known, memory: found.memory } : found;
  };
  return engine;
}

beforeEach(() => page.viewport(1200, 800));

test("shows the exact words within what was said around them, and the way back to the chat", async () => {
  open();
  const mark = one.getByRole("mark");
  await expect.element(mark).toHaveTextContent("I'm allergic to peanuts");
  const quote = mark.element().closest("blockquote");
  expect(quote?.textContent).toMatch(/^… .*By the way, I'm allergic to peanuts\. What can I cook\?$/);
  expect(quote?.textContent?.length).toBeLessThan(400);
  const [link] = one.getByRole("link", { name: "Open the chat" }).elements();
  expect([link?.getAttribute("href"), link?.getAttribute("target"), link?.getAttribute("rel")]).toEqual([
    "https://chatgpt.com/c/abc",
    "_blank",
    "noreferrer",
  ]);
  await expect.element(one.getByText("The message is not kept any more.")).toBeVisible();
});

test("tells its times, its history with earlier words, its use, and whom it speaks of", async () => {
  open();
  await expect.element(one.getByRole("mark")).toBeVisible();
  expect(part("When").textContent).toMatch(/It was sofrom .* to .*Learned.*Last said/);
  expect(part("History").textContent).toMatch(/Changed by you.*It said before: Is allergic to nuts.*Added from a chat/);
  expect(part("Where it was used").textContent).toMatch(/Claude Open the chat.*in a new chat/);
  await expect.element(one.getByRole("link", { name: "Ines" })).toHaveAttribute("href", "#/graph?name=Ines");
});

test("what it took the place of is a step away, and the list stays filtered", async () => {
  open("#/memories?q=allergic&id=m1");
  await expect.element(one.getByText("Takes the place of")).toBeVisible();
  await one.getByRole("link", { name: "Is allergic to nuts" }).click();
  await expect.poll(() => location.hash).toBe("#/memories?q=allergic&id=m2");
  await expect.element(one.getByText("You wrote it yourself").or(one.getByRole("mark"))).toBeVisible();
  await expect.element(one.getByText("Nothing has changed yet.")).toBeVisible();
});

test("pins, moves and brings back what has faded", async () => {
  const engine = open();
  await one.getByRole("button", { name: "Bring back" }).click();
  await expect.element(one.getByRole("button", { name: "Bring back" })).not.toBeInTheDocument();
  await one.getByRole("combobox", { name: "Space" }).selectOptions("Work");
  await one.getByRole("button", { name: "Pin" }).click();
  await expect.element(one.getByRole("button", { name: "Pin" })).toHaveAttribute("aria-pressed", "true");
  expect(await engine.get("m1")).toMatchObject({ archivedAt: null, pinned: true, space: "work" });
});

test("is edited where it stands", async () => {
  const engine = open();
  await one.getByRole("button", { name: "Edit" }).click();
  const editor = one.getByRole("textbox", { name: "What to remember" });
  await editor.fill("Is allergic to all nuts");
  await userEvent.keyboard("{Escape}");
  await expect.element(one.getByText("Is allergic to peanuts", { exact: true })).toBeVisible();
  await expect.element(one.getByRole("heading", { name: "One memory" })).toHaveFocus();
  await one.getByRole("button", { name: "Edit" }).click();
  await editor.fill("Is allergic to all nuts");
  await userEvent.keyboard("{Enter}");
  await expect.element(one.getByText("Is allergic to all nuts", { exact: true })).toBeVisible();
  expect((await engine.get("m1"))?.text).toBe("Is allergic to all nuts");
});

test("forgotten, one is back at the list, and it can be brought back", async () => {
  const engine = open();
  await one.getByRole("button", { name: "Forget" }).click();
  await expect.element(one).not.toBeInTheDocument();
  expect(location.hash).toBe("#/memories");
  await toast("Forgotten: Is allergic to peanuts").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => engine.get("m1")).toMatchObject({ text: "Is allergic to peanuts" });
});

test("one that is gone says so", async () => {
  open("#/memories?id=nobody");
  await expect.element(one.getByText("This memory is not there any more.")).toBeVisible();
});

test("beside the list where there is room; instead of it where there is none, with a way back", async () => {
  open("#/memories");
  const row = page.getByRole("row", { name: /Is allergic to nuts/ });
  await row.getByRole("link").click();
  await expect.element(one.getByRole("heading", { name: "One memory" })).toHaveFocus();
  await expect.element(row).toBeVisible();
  await page.viewport(320, 700);
  await expect.element(row).not.toBeInTheDocument();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await one.getByRole("link", { name: "Back to the list" }).click();
  await expect.element(row).toHaveFocus();
});
