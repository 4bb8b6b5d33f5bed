import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ANSWER, endLives, type Life, live, newLife, QUESTION, someMemories } from "../../test/engine/engine-worker";
import { removeRows } from "../../test/row-file/places";
import { migrations } from "../storage/migrations";
import { Database } from "../storage/database";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const MANY = 3_000;
const PATIENT = { timeout: 30_000 };
let name = "";

beforeEach(() => {
  name = crypto.randomUUID();
});

afterEach(async () => {
  endLives();
  await Dexie.delete(name);
  await expect.poll(() => removeRows(`${name}-rows`).then(() => "done", String), PATIENT).toBe("done");
});

test("a store that is empty: nothing is put into prompts, and nothing goes wrong", async () => {
  const life = await live(name);
  expect(await life.recalled(QUESTION)).toBe("");
  await life.engine.settled();
  expect(await life.recalled(QUESTION)).toBe("");
  expect(await life.engine.search(QUESTION)).toEqual([]);
  expect(await life.engine.status()).toMatchObject({ memories: 0, unembedded: 0, problem: null });
});

test("a store that is still read: each ask is answered, what comes meanwhile too, and in the end all is found", async () => {
  const planting = newLife();
  await planting.engine.plant(name, someMemories(MANY), "an earlier one");
  planting.end();
  const life = await live(name);
  const early = Array.from({ length: 20 }, () => life.recalled(QUESTION));
  const search = life.engine.search("banjo");
  const added = life.engine.add({ id: "new", kind: "fact", text: "Keeps the tuba number9999 in the attic" });
  const forgotten = life.engine.forget(["memory-14"]);
  for (const answer of await Promise.all(early)) expect(answer).toEqual(expect.any(String));
  expect(await search).toEqual(expect.any(Array));
  await Promise.all([added, forgotten]);
  expect(await life.recalled(QUESTION)).not.toContain(ANSWER);
  await life.engine.settled();
  expect(await life.recalled("In which room do I keep the tuba number9999?")).toContain("attic");
  expect(await life.recalled("In which room do I keep the flute number2999?")).toContain("number2999");
  expect(await life.recalled(QUESTION)).not.toContain(ANSWER);
  expect(await life.engine.status()).toMatchObject({ memories: MANY, unembedded: 0, problem: null });
});

describe("a store of the version before, with many rows", () => {
  /** As the program of that version left it. */
  async function plant(): Promise<void> {
    const db = new Dexie(name);
    for (const { version, stores } of migrations.filter(({ version: own }) => own < 3))
      db.version(version).stores(stores);
    const rows = someMemories(MANY).map(({ uses: _uses, pinned: _pinned, archivedAt: _at, ...row }) => row);
    await db.table("memories").bulkAdd(rows.map((row) => ({ ...row, sources: [source] })));
    await db.table("settings").add({ id: "settings", value: { consented: true } });
    db.close();
  }
  const source = { site: "chatgpt", conversation: "c1", turn: "t1", role: "user", at: 1, start: 0, end: 5 };

  async function expectWhole(life: Life): Promise<void> {
    expect(await life.recalled(QUESTION)).toEqual(expect.any(String));
    await expect.poll(() => life.recalled(QUESTION), PATIENT).toContain(ANSWER);
    await expect.poll(async () => (await life.engine.status()).memories, PATIENT).toBe(MANY);
    const db = new Database(name);
    expect(await db.memories.where("chats").equals("chatgpt/c1").count()).toBe(MANY);
    expect(await db.memories.get("memory-2999")).toMatchObject({ uses: [], pinned: false, archivedAt: null });
    db.close();
  }

  test("is brought over, and answers", async () => {
    await plant();
    await expectWhole(await live(name));
  });

  test("is unchanged where that broke off half way, and is brought over at the next start", async () => {
    await plant();
    const broken = newLife();
    const halfWay = broken.said("half way");
    await broken.engine.upgradeUpTo(name, MANY / 2);
    await halfWay;
    broken.end();
    await expectWhole(await live(name));
  });
});
