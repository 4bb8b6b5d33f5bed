import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { newMemory } from "../../src/domain/memory";
import keepsake from "../../src/formats/keepsake";
import { aChat, chatgptFile, claudeFile } from "../formats/chat-files";
import { written } from "../formats/whole";
import { openWorld, soon, type World } from "./world";

let world: World;
let files: Page;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("changeSettings", { review: "none" });
  files = await world.openOwn("/manager.html#/files");
  await world.browser().ask("add", { id: "own", kind: "fact", text: "I play the cello in Lodz." });
});
afterAll(() => world.end());
afterEach(async () => {
  const state = await world.browser().ask("importState");
  if (state !== null) await world.browser().ask("cancelImport", state.upload);
});

const press = (name: string): Promise<void> => files.getByRole("button", { name, exact: true }).click();
const texts = async (): Promise<string> => (await world.memories()).map(({ text }) => text).join("\n");
const everything = async (): Promise<unknown> => [await world.memories(), await world.episodes()];

async function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(entries)) await zip.add(name, new TextReader(text));
  return Buffer.from(await (await zip.close()).arrayBuffer());
}

async function choose(name: string, content: string | Buffer): Promise<void> {
  await files.getByRole("button", { name: "Choose a file" }).waitFor();
  await files
    .getByLabel("File to bring in")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

async function paste(text: string): Promise<void> {
  await press("Paste a list");
  await files.getByLabel("Memories, one to a line").fill(text);
  await press("Look at it");
}

const trip = aChat("A trip", ["My brother Tomas lives in Porto."]);
const ours = newMemory({ id: "x", kind: "fact", text: "Keeps a parrot", learnedAt: 5, learnedBy: "user", space: "w" });

/** Where something comes from, how it is brought, what the dry run says of it, and what is known then. */
const sources: readonly (readonly [string, () => Promise<void>, string, RegExp])[] = [
  [
    "Keepsake",
    async () => choose("keepsake.json", await written(keepsake, [ours], { spaces: { w: "Work" } })),
    "1 memory",
    /Keeps a parrot/,
  ],
  [
    "Markdown",
    () => choose("mine.md", "# Keepsake\n\n## fact\n\n- Keeps a tortoise\n"),
    "1 memory",
    /Keeps a tortoise/,
  ],
  ["mem0", () => choose("mem0.json", '{"results":[{"id":"a","memory":"Likes rye bread"}]}'), "1 memory", /rye bread/],
  [
    "ChatGPT's zip",
    async () => choose("chatgpt.zip", await zipOf({ "conversations.json": chatgptFile([trip]), "chat.html": "<p>" })),
    "1 chat and 2 messages",
    /Tomas/,
  ],
  [
    "Claude's export",
    () => choose("conversations.json", claudeFile([aChat("Bees", ["My aunt Berta keeps bees."])])),
    "1 chat and 2 messages",
    /Berta/,
  ],
  [
    "a pasted list",
    () => paste("User is a nurse in Faro\nUser has two cats"),
    "2 memories",
    /nurse in Faro[^]*two cats|two cats[^]*nurse in Faro/,
  ],
];

test.each(sources)("from %s: seen first, then taken in, then taken back", async (_from, bring, count, told) => {
  const before = await everything();
  await bring();
  await files.getByText(count, { exact: true }).first().waitFor();
  expect(await everything()).toEqual(before);
  await press("Bring it in");
  await files.getByText(/” came in/).waitFor();
  await expect.poll(texts, soon).toMatch(told);
  await press("Take it back");
  await expect.poll(everything, soon).toEqual(before);
  await files.getByRole("button", { name: "Choose a file" }).waitFor();
});

test("the spaces of what comes in come too, and go with it", async () => {
  const spaces = async (): Promise<readonly string[]> =>
    (await world.browser().ask("spaces")).map(({ name, memories }) => `${name}: ${memories}`);
  await choose("keepsake.json", await written(keepsake, [ours], { spaces: { w: "Work" } }));
  await press("Bring it in");
  await files.getByText(/” came in/).waitFor();
  expect(await spaces()).toEqual(["Work: 1"]);
  await press("Take it back");
  await expect.poll(spaces, soon).toEqual([]);
});

/** What is wrong with a file, the file, and what its owner is told. */
const wrong: readonly (readonly [string, string, () => Promise<string | Buffer>, RegExp])[] = [
  ["that is something else", "photo.json", async () => '{"bookmarks":[]}', /does not know this file/],
  ["that is no text", "photo.png", async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), /./],
  ["zipped, without conversations", "a.zip", () => zipOf({ "photo.png": "x" }), /no conversations in this zip/],
  [
    "zipped, and cut",
    "b.zip",
    async () => (await zipOf({ "conversations.json": chatgptFile([trip]) })).subarray(0, 99),
    /damaged or cut short/,
  ],
  [
    "of ChatGPT, cut",
    "conversations.json",
    async () => chatgptFile([trip, aChat("Bees", ["Bees."])]).slice(0, -40),
    /cut short|damaged|ends/,
  ],
  ["of Keepsake, cut", "c.json", async () => (await written(keepsake, [ours])).slice(0, -9), /cut short/],
  ["that is empty", "d.json", async () => "", /does not know this file|empty/],
];

test.each(wrong)("a file %s: its owner is told, and nothing changes", async (_what, name, content, told) => {
  const before = await everything();
  await choose(name, await content());
  const alert = files.getByRole("region", { name: "Bring memories in" }).getByRole("alert");
  await alert.getByText(/could not be read/).waitFor();
  expect(await alert.innerText()).toMatch(told);
  expect(await everything()).toEqual(before);
  await press("Choose another");
  await files.getByRole("button", { name: "Choose a file" }).waitFor();
});

test("what holds a secret is not written by hand either, and what was typed stays", async () => {
  const page = await world.openOwn("/manager.html#/memories");
  await page.getByRole("button", { name: "New memory" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("My password is hunter2!x");
  await dialog.getByRole("button", { name: "Remember", exact: true }).click();
  await dialog.getByText(/holds a password/).waitFor();
  expect(await dialog.getByRole("textbox").first().inputValue()).toBe("My password is hunter2!x");
  expect(await texts()).not.toContain("hunter2");
});

test("an import that is left stays as far as it came; the same file goes on from there", async () => {
  const chats = Array.from({ length: 60 }, (_, place) =>
    aChat(
      `Chat ${place}`,
      Array.from({ length: 12 }, (_each, turn) => `I rode tram ${place} to stop ${turn}.`),
    ),
  );
  // The same file is known by its name, its size, and when it was written.
  const file = await files.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "conversations.json", { lastModified: 7 }));
    return transfer;
  }, chatgptFile(chats));
  const drop = (): Promise<void> => files.getByText("or drop it here").dispatchEvent("drop", { dataTransfer: file });
  await drop();
  await files.getByText("60 chats and 1,440 messages").waitFor();
  await press("Bring it in");
  const taken = async (): Promise<number> => (await world.browser().ask("importState"))?.done.chats ?? 0;
  await expect.poll(taken, { timeout: 40_000, interval: 50 }).toBeGreaterThan(1);
  await press("Leave it");
  await files.getByText("Left. What came in so far stays.").waitFor();
  await drop();
  await files.getByText(/It was begun before: \d+ chats? (?:is|are) passed over/).waitFor();
  const plan = (await world.browser().ask("importState"))?.plan;
  expect(plan?.resumes).toBeGreaterThan(1);
  expect((plan?.count.chats ?? 0) + (plan?.resumes ?? 0)).toBeGreaterThanOrEqual(60);
  await press("Bring it in");
  const before = await taken();
  await expect.poll(taken, { timeout: 40_000, interval: 50 }).toBeGreaterThan(before);
  await press("Leave it");
  await files.getByRole("button", { name: "Choose a file" }).waitFor();
});
