import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "./world";

let world: World;
let popup: Page;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("add", { id: "one", kind: "fact", text: "I play the “cello” in Łódź." });
  await world.browser().ask("add", { id: "two", kind: "preference", text: "I like 北京 duck\nand tea." });
  popup = await world.openPopup();
  await popup.getByRole("tab", { name: "Settings" }).click();
});
afterAll(() => world.end());

async function exportFile(): Promise<string> {
  const download = popup.waitForEvent("download");
  await popup
    .getByRole("button", { name: /^Export/ })
    .first()
    .click();
  return readFileSync(await (await download).path(), "utf8");
}

const importFile = (content: string): Promise<void> =>
  popup
    .getByLabel("File to import")
    .setInputFiles({ name: "memories.json", mimeType: "application/json", buffer: Buffer.from(content) });

test("what is exported comes back whole after all was forgotten", async () => {
  const before = await world.memories();
  expect(before).toHaveLength(2);
  const file = await exportFile();
  await world.browser().ask("forgetAll");
  expect(await world.memories()).toEqual([]);
  await importFile(file);
  await popup.getByText("2 memories came in").waitFor();
  expect(new Set(await world.memories())).toEqual(new Set(before));
  await importFile(file);
  await popup.getByText("2 were here already").waitFor();

  const chat = await world.open("https://claude.ai/new");
  await chat.type("In which city do I play the cello?");
  await world.offers(chat, /cello/);
  await popup.bringToFront();
});

/** What is wrong with a file → what its owner is told. */
const badFiles: readonly (readonly [string, (file: string) => string, RegExp])[] = [
  ["not JSON", () => "Dear diary,", /not a|no JSON|cannot be read/i],
  ["cut short", (file) => file.slice(0, file.length / 2), /cut short/i],
  ["of a newer version", (file) => file.replace(/"version":\s*\d+/, '"version": 99'), /newer version/i],
  ["of something else", () => '{"bookmarks": []}', /not a Keepsake file/i],
  ["with a row that lacks its text", (file) => file.replaceAll('"text":', '"words":'), /Row 1: text is missing/],
];

test.each(badFiles)("a file %s is refused in plain words, and nothing changes", async (_name, spoil, told) => {
  const before = await world.memories();
  await importFile(spoil(await exportFile()));
  await popup.getByText(told).waitFor();
  expect(await world.memories()).toEqual(before);
});

test("keys that would change an object's nature are left out", async () => {
  const before = await world.memories();
  const file = await exportFile();
  await importFile(file.replace('"memories":', '"__proto__": {"polluted": true}, "memories":'));
  await popup
    .getByText(/were here already|not a Keepsake file|__proto__/)
    .first()
    .waitFor();
  expect(await world.memories()).toEqual(before);
  expect(await popup.evaluate(() => "polluted" in {})).toBe(false);
});
