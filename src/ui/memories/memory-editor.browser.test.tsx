import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { Failure } from "../../domain/failure";
import MemoriesView from "./memories-view";

const editor = page.getByRole("textbox", { name: "What to remember" });
const save = page.getByRole("button", { name: "Save" });
const row = (name: RegExp) => page.getByRole("row", { name });

async function openEditor(engine = {}) {
  const memories = [sampleMemory("m1", "Lives in Lisbon"), sampleMemory("m2", "Has two cats", { daysAgo: 1 })];
  const door = openView(MemoriesView, { memories, address: "#/memories", engine });
  await page.getByRole("button", { name: "Edit: Lives in Lisbon" }).click();
  await expect.element(editor).toHaveFocus();
  return door;
}

beforeEach(() => page.viewport(1200, 800));

test("text and kind are edited in place, and the focus goes back to the row", async () => {
  const engine = await openEditor();
  await page.getByRole("combobox", { name: "Kind" }).last().selectOptions("Limit");
  await editor.fill("Lives in Porto");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.element(row(/Lives in Porto/)).toHaveFocus();
  expect(await engine.get("m1")).toMatchObject({ text: "Lives in Porto", kind: "constraint" });
});

test("E opens the editor, and Escape leaves it as it was", async () => {
  const engine = await openEditor();
  await editor.fill("Lives on the moon");
  await userEvent.keyboard("{Escape}");
  await expect.element(row(/Lives in Lisbon/)).toHaveFocus();
  await userEvent.keyboard("e");
  await expect.element(editor).toHaveValue("Lives in Lisbon");
  expect((await engine.get("m1"))?.text).toBe("Lives in Lisbon");
});

test("an empty text is refused beside the field", async () => {
  const engine = await openEditor();
  await editor.fill("   ");
  await save.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("A memory needs words");
  await expect.element(editor).toHaveAttribute("aria-invalid", "true");
  expect((await engine.get("m1"))?.text).toBe("Lives in Lisbon");
});

test("what the engine refuses stays in the field, with the reason", async () => {
  await openEditor({ update: () => Promise.reject(new Failure("disk-full", "The disk is full.")) });
  await editor.fill("Lives in Porto");
  await save.click();
  await expect.element(page.getByText("The disk is full.")).toBeVisible();
  await expect.element(editor).toHaveValue("Lives in Porto");
});

test("changed in another window meanwhile: both texts are shown, and mine can be kept", async () => {
  const engine = await openEditor();
  await engine.update("m1", { text: "Lives in Faro" });
  await editor.fill("Lives in Porto");
  await save.click();
  await expect.element(page.getByRole("definition").getByText("Lives in Faro")).toBeVisible();
  await expect.element(editor).toHaveValue("Lives in Porto");
  expect((await engine.get("m1"))?.text).toBe("Lives in Faro");
  await page.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect.element(row(/Lives in Porto/)).toBeVisible();
  expect((await engine.get("m1"))?.text).toBe("Lives in Porto");
});

test("changed meanwhile: what stands there can be kept too", async () => {
  const engine = await openEditor();
  await engine.update("m1", { text: "Lives in Faro" });
  await editor.fill("Lives in Porto");
  await save.click();
  await page.getByRole("button", { name: "Keep what stands there" }).click();
  await expect.element(row(/Lives in Faro/)).toBeVisible();
  expect((await engine.get("m1"))?.text).toBe("Lives in Faro");
});

test("changed a second time while one chose: one is asked again", async () => {
  const engine = await openEditor();
  await engine.update("m1", { text: "Lives in Faro" });
  await editor.fill("Lives in Porto");
  await save.click();
  await expect.element(page.getByRole("definition").getByText("Lives in Faro")).toBeVisible();
  await engine.update("m1", { text: "Lives in Braga" });
  await page.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect.element(page.getByRole("definition").getByText("Lives in Braga")).toBeVisible();
  await expect.element(editor).toHaveValue("Lives in Porto");
});

test("what was typed stays while the list changes around it", async () => {
  const engine = await openEditor();
  await editor.fill("Lives in Por");
  await engine.add({ id: "m0", kind: "fact", text: "Came in meanwhile" });
  await page.getByRole("button", { name: "Forget: Has two cats" }).click();
  await expect.element(row(/Came in meanwhile/)).toBeVisible();
  await expect.element(editor).toHaveValue("Lives in Por");
});
