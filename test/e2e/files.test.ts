import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aChat, chatgptFile } from "../formats/chat-files";
import { openWorld, type World } from "./world";

let world: World;
let data: Page;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("add", { id: "one", kind: "fact", text: "I play the “cello” in Łódź." });
  await world.browser().ask("add", { id: "two", kind: "preference", text: "I like 北京 duck\nand tea." });
  data = await world.browser().context.newPage();
  await data.goto(`${world.browser().origin}/manager.html#/files`);
});
afterAll(() => world.end());

async function exportFile(): Promise<string> {
  const download = data.waitForEvent("download");
  await data.getByRole("button", { name: "Save the file" }).click();
  return readFileSync(await (await download).path(), "utf8");
}

const choose = (content: string, name = "memories.json"): Promise<void> =>
  data
    .getByLabel("File to bring in")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });

const press = (name: string): Promise<void> => data.getByRole("button", { name, exact: true }).click();

test("what is exported comes back whole after all was forgotten", async () => {
  const before = await world.memories();
  expect(before).toHaveLength(2);
  const file = await exportFile();
  await world.browser().ask("forgetAll");
  expect(await world.memories()).toEqual([]);
  await choose(file);
  await data.getByText("2 memories").first().waitFor();
  expect(await world.memories()).toEqual([]);
  await press("Bring it in");
  await data.getByText("“memories.json” came in").waitFor();
  expect(new Set(await world.memories())).toEqual(new Set(before));
  await press("Close");
  await choose(file);
  await data.getByText("All of it is here already.").waitFor();
  await press("Leave it");

  const chat = await world.open("https://claude.ai/new");
  await chat.type("In which city do I play the cello?");
  await world.offers(chat, /cello/);
  await data.bringToFront();
});

test("chats of an export are learned from, and taken back", async () => {
  await choose(chatgptFile([aChat("Food", ["I'm allergic to hazelnuts."])]), "conversations.json");
  await data.getByText("1 chat and 2 messages").waitFor();
  await press("Bring it in");
  await data.getByText("“conversations.json” came in").waitFor();
  await world.knows(/hazelnuts/);
  await press("Take it back");
  await data.getByText("What came in was taken back.").waitFor();
  expect((await world.memories()).map(({ text }) => text).join()).not.toMatch(/hazelnuts/);
});

/** What is wrong with a file → what its owner is told. */
const badFiles: readonly (readonly [string, (file: string) => string, RegExp])[] = [
  ["not JSON", () => "Dear diary,", /does not know this file/],
  ["cut short", (file) => file.slice(0, file.length / 2), /cut short/i],
  ["of a newer version", (file) => file.replace(/"version":\s*\d+/, '"version": 99'), /newer version/i],
  ["of something else", () => '{"bookmarks": []}', /does not know this file/],
  ["with a row that lacks its text", (file) => file.replaceAll('"text":', '"words":'), /Row 1: text is missing/],
];

test.each(badFiles)("a file %s is refused in plain words, and nothing changes", async (_name, spoil, told) => {
  const before = await world.memories();
  await choose(spoil(await exportFile()));
  await data.getByText(told).waitFor();
  expect(await world.memories()).toEqual(before);
  await press("Choose another");
});

test("keys that would change an object's nature are left out", async () => {
  const before = await world.memories();
  const file = await exportFile();
  await choose(file.replace('"memories":', '"__proto__": {"polluted": true}, "memories":'));
  await data
    .getByText(/here already|not a memory/)
    .first()
    .waitFor();
  expect(await world.memories()).toEqual(before);
  expect(await data.evaluate(() => "polluted" in {})).toBe(false);
});
