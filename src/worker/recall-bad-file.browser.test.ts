import Dexie from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import {
  ANSWER,
  endLives,
  findings,
  type Life,
  live,
  type Living,
  newLife,
  QUESTION,
  someMemories,
} from "../../test/engine/engine-worker";
import { rawFiles, removeRows, writeRaw } from "../../test/row-file/places";
import { FACT_WORDS } from "../engine/recall/packed-facts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const COUNT = 60;
const PATIENT = { timeout: 20_000 };
let name = "";
let rows = "";

afterEach(async () => {
  endLives();
  await Dexie.delete(name);
  await whenFree(() => removeRows(rows));
});

/** A worker that was ended may hold its files for a moment. */
const whenFree = (work: () => Promise<void>): Promise<void> =>
  expect.poll(() => work().then(() => "done", String), PATIENT).toBe("done");

const lengthOf = async (file: string): Promise<number> => {
  const files: Awaited<ReturnType<typeof rawFiles>> = await rawFiles(rows).catch(() => new Map());
  return files.get(file)?.length ?? 0;
};
const isWritten = (count: number): Promise<void> =>
  expect.poll(() => lengthOf("column-0"), PATIENT).toBe(count * 4 * FACT_WORDS);

/** What an engine finds that has no file and reads everything anew. */
async function foundWithout(): Promise<unknown> {
  const life = await live(name, { hasFile: false });
  await life.engine.settled();
  const found = await findings(life);
  life.end();
  return found;
}

/** Memories, and an engine that has ended and left a file with all of them. */
async function plant(): Promise<unknown> {
  name = crypto.randomUUID();
  rows = `${name}-rows`;
  const life = newLife();
  await life.engine.plant(name, someMemories(COUNT), "words");
  await life.engine.start(name, "words", true);
  await isWritten(COUNT);
  expect(await life.recalled(QUESTION)).toContain(ANSWER);
  life.end();
  return foundWithout();
}

/** It answers at once by what it has, and in the end as it should. */
async function expectRight(life: Life, right: unknown): Promise<void> {
  expect(await life.recalled(QUESTION)).toEqual(expect.any(String));
  await life.engine.settled();
  expect(await findings(life)).toEqual(right);
}

async function damage(file: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
  const bytes = (await rawFiles(rows)).get(file) ?? new Uint8Array();
  expect(bytes.length).toBeGreaterThan(0);
  await whenFree(() => writeRaw(rows, file, change(bytes)));
}

const cut = (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length >> 1);
const flipped = (bytes: Uint8Array<ArrayBuffer>) => bytes.with(bytes.length >> 1, (bytes[bytes.length >> 1] ?? 0) ^ 1);
const other = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((_, place) => (place * 7) & 255);

test.each([
  ["cut short", cut, ["head", "column-2", "rest"]],
  ["with a flipped byte", flipped, ["column-0", "column-1", "column-2"]],
  ["of something else", other, ["head", "places"]],
] as const)("a row file %s: each answer is right, and it is whole again", async (_name, change, files) => {
  const right = await plant();
  for (const file of files) {
    await damage(file, change);
    const life = await live(name);
    await expectRight(life, right);
    await isWritten(COUNT);
    life.end();
  }
});

test("the row file is gone, or something else lies there: it answers the same way", async () => {
  const right = await plant();
  const root = await navigator.storage.getDirectory();
  await whenFree(() => root.removeEntry(rows, { recursive: true }));
  const life = await live(name);
  await expectRight(life, right);
  await isWritten(COUNT);
  life.end();
  await whenFree(() => root.removeEntry(rows, { recursive: true }));
  await root.getFileHandle(rows, { create: true });
  await expectRight(await live(name), right);
  await root.removeEntry(rows);
  await root.getDirectoryHandle(rows, { create: true });
});

test.each(["SecurityError", "NotAllowedError", "unknown"])(
  "a browser that gives no files (%s): it answers the same way",
  async (how) => {
    const right = await plant();
    const life = newLife();
    await life.engine.refuseFiles(how);
    await life.engine.start(name, "words", true);
    await expectRight(life, right);
    await life.engine.add({ id: "new", kind: "fact", text: "Keeps the tuba number99 in the attic" });
    expect(await life.recalled("In which room do I keep the tuba number99?")).toContain("attic");
  },
);

test("two engines at once: both answer, and what one forgot is in no file after the other", async () => {
  const right = await plant();
  const first = await live(name);
  await first.engine.settled();
  const second = await live(name);
  await expectRight(second, right);
  await expectRight(first, right);
  await second.engine.forget(["memory-14"]);
  expect(await second.recalled(QUESTION)).not.toContain(ANSWER);
  second.end();
  first.end();
  const third = await live(name);
  await expectRight(third, await foundWithout());
  expect(await third.recalled(QUESTION)).not.toContain(ANSWER);
  await expect.poll(() => isOnDisk("memory-14"), PATIENT).toBe(false);
  expect(await isOnDisk("memory-15")).toBe(true);
});

const isOnDisk = async (id: string): Promise<boolean> =>
  [...(await rawFiles(rows)).values()].some((bytes) => String.fromCharCode(...bytes).includes(`${id}\0`));

test("vectors of another model: words serve while each memory gets a new one, with its progress", async () => {
  await plant();
  const living: Living = { embedder: "another" };
  const life = await live(name, living);
  await expect.poll(() => life.recalled(QUESTION), PATIENT).toContain(ANSWER);
  const unembedded = async (): Promise<number> => (await life.engine.status()).unembedded;
  expect(await unembedded()).toBe(COUNT);
  const seen = new Set([COUNT]);
  await expect
    .poll(async () => {
      await life.engine.letOn();
      seen.add(await unembedded());
      expect(await life.recalled(QUESTION)).toContain(ANSWER);
      return unembedded();
    }, PATIENT)
    .toBe(0);
  expect([...seen].filter((left) => left > 0 && left < COUNT)).not.toEqual([]);
  expect((await life.engine.status()).problem).toBeNull();
  await isWritten(COUNT);
  life.end();
  const again = await live(name, living);
  expect(await again.recalled(QUESTION)).toContain(ANSWER);
  expect((await again.engine.status()).unembedded).toBe(0);
});

test("an embedding model that cannot be loaded: words go on, in what was there and in what comes", async () => {
  await plant();
  const life = await live(name, { embedder: "none" });
  expect(await life.recalled(QUESTION)).toContain(ANSWER);
  await life.engine.add({ id: "new", kind: "fact", text: "Keeps the tuba number99 in the attic" });
  expect(await life.recalled("In which room do I keep the tuba number99?")).toContain("attic");
  expect((await life.engine.search("tuba")).map(({ memory }) => memory.id)).toContain("new");
  expect(await life.engine.status()).toMatchObject({ unembedded: 1, problem: expect.stringContaining("embedding") });
});
