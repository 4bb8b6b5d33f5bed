import { readdirSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packedId } from "../../src/engine/recall/packed-id";
import { fill } from "../bench/round-trip";
import { openWorld, soon, type World } from "./world";

const ID = "5f0c9a52-7b1e-4c3d-9e8f-0a1b2c3d4e5f";
const TEXT = "Keeps the zanzibar violin in the attic";
const QUESTION = "Where do I keep the zanzibar violin?";
const SENT_MS = 2_000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fill(world.browser(), 300);
  await world.browser().ask("add", { id: ID, kind: "fact", text: TEXT });
  await world.settled();
});
afterAll(() => world.end());

/** The files of all origins in the profile, as they lie on the disk. */
const files = (): readonly string[] => {
  const folder = join(world.profile, "Default", "File System");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile());
};

/** Any of the ways in which the memory's words or its id could be written there. */
const traces = [
  Buffer.from(packedId(ID).buffer).subarray(4),
  ...[ID, "zanzibar"].flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le")]),
];
const isOnDisk = (): boolean =>
  files()
    .map((name) => readFileSync(name))
    .some((bytes) => traces.some((trace) => bytes.includes(trace)));

async function expectOffered(): Promise<void> {
  const chat = await world.open("https://claude.ai/new");
  await chat.type(QUESTION);
  await world.offers(chat, /attic/);
  await chat.page.close();
}

test("100,000 characters, pasted and sent at once, go out whole and in time", async () => {
  const long = "The committee met again, and nothing was decided. ".repeat(2_000).trimEnd();
  const chat = await world.open("https://claude.ai/new");
  await chat.type(long);
  const from = Date.now();
  await chat.press("Enter");
  await expect.poll(async () => (await chat.sent()).length, soon).toBe(1);
  expect((await chat.sent())[0]).toContain(long);
  expect((await chat.sentAt()) - from).toBeLessThan(SENT_MS);
  await chat.replied(1);
  await chat.page.close();
});

test("the same is offered after a restart, and after one at which the files of the index were cut short", async () => {
  await expectOffered();
  await expect.poll(isOnDisk, soon).toBe(true);
  await world.restart("close");
  await expectOffered();
  let cut = 0;
  await world.restart("kill", () => {
    for (const name of files()) {
      const { size } = statSync(name);
      if (name.includes("/t/") && size > 0) {
        truncateSync(name, size >> 1);
        cut += 1;
      }
    }
  });
  expect(cut).toBeGreaterThan(3);
  await expectOffered();
  await expect.poll(isOnDisk, soon).toBe(true);
});

test("what is forgotten in the popup is in none of the profile's files of the index any more", async () => {
  await expect.poll(isOnDisk, soon).toBe(true);
  const popup = await world.openPopup();
  await popup.getByRole("button", { name: /^Forget: .*zanzibar/ }).click();
  await expect.poll(isOnDisk, soon).toBe(false);
  await world.restart("close");
  expect(isOnDisk()).toBe(false);
  expect(JSON.stringify(await world.browser().ask("search", QUESTION, 9))).not.toMatch(/zanzibar/);
});
