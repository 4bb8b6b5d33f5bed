import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";
import type { ManagerDoor } from "../../messaging/protocol";

const unsure = ["Plays the cello", "Lives in Porto", "Owns a boat"].map((text, place) => ({
  ...sampleMemory(`u${place}`, text, { daysAgo: place }),
  unreviewed: true,
}));
const rows = page.getByRole("list", { name: "To review" }).getByRole("listitem");
const texts = (): readonly string[] =>
  rows.elements().map((row) => row.querySelector(".memory-text")?.textContent ?? "");

async function openReview(): Promise<ManagerDoor> {
  const engine = openPopup({ memories: [...unsure, sampleMemory("m", "Is called Mara")] });
  await page.getByRole("tab", { name: "Review (3)" }).click();
  await expect.poll(texts).toEqual(["Plays the cello", "Lives in Porto", "Owns a boat"]);
  return engine;
}
const remembered = async (engine: ManagerDoor): Promise<readonly string[]> =>
  (await engine.list({ offset: 0, limit: 9 })).memories.map(({ text }) => text).toSorted();

test("one key each keeps, fixes and drops, and goes on to the next", async () => {
  const engine = await openReview();
  rows.nth(0).getByRole("button", { name: "Keep" }).element().querySelector("svg");
  await rows.nth(0).getByRole("button", { name: "Keep" }).click();
  await expect.poll(texts).toEqual(["Lives in Porto", "Owns a boat"]);
  await userEvent.tab();
  await rows.nth(0).getByRole("button", { name: "Fix" }).click();
  await page.getByRole("textbox", { name: "What to remember" }).fill("Lives in Lisbon");
  await userEvent.keyboard("{Enter}");
  await expect.poll(texts).toEqual(["Owns a boat"]);
  expect(await remembered(engine)).toEqual(["Is called Mara", "Lives in Lisbon", "Plays the cello"]);
});

test("by keyboard alone: k, d, then f", async () => {
  const engine = await openReview();
  rows.nth(0).getByRole("button", { name: "Keep" }).element().focus();
  await userEvent.keyboard("k");
  await expect.poll(texts).toEqual(["Lives in Porto", "Owns a boat"]);
  await userEvent.keyboard("d");
  await expect.poll(texts).toEqual(["Owns a boat"]);
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
  rows.nth(0).getByRole("button", { name: "Keep" }).element().focus();
  await userEvent.keyboard("f");
  await expect.element(page.getByRole("textbox", { name: "What to remember" })).toHaveValue("Owns a boat");
  expect(await remembered(engine)).toEqual(["Is called Mara", "Plays the cello"]);
});

test("what was dropped can be brought back", async () => {
  await openReview();
  await rows.nth(1).getByRole("button", { name: "Drop" }).click();
  await expect.poll(texts).toEqual(["Plays the cello", "Owns a boat"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(texts).toHaveLength(3);
});

test("where nothing waits, it says what would", async () => {
  openPopup();
  await page.getByRole("tab", { name: "Review" }).click();
  await expect.element(page.getByText("Nothing waits for you.")).toBeVisible();
});
