import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Memory } from "../domain/memory";
import { defaultSettings } from "../domain/settings";
import type { Turn } from "../domain/turn";
import { aMemory } from "../../test/engine/memory";
import { Database } from "./database";
import { openStore, type OpenStore } from "./store";

const name = "store-test";
let store: OpenStore;

beforeEach(() => {
  store = openStore(name);
});

afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const memory = (id: string, text: string): Memory =>
  aMemory({
    id,
    text,
    sources: [{ site: "chatgpt", conversation: "c", turn: "t", role: "user", at: 1, start: 0, end: text.length }],
  });

const turn = (id: string, text: string): Turn => ({
  id,
  site: "chatgpt",
  conversation: "c",
  role: "user",
  text,
  at: 1,
});
const vector = (id: string, model = "m") => ({ id, model, values: Int8Array.of(-128, 0, 127) });
const vet = memory("a", "Ines is a vet.");
const nuts = memory("b", "I can't eat peanuts.");
const user = { by: "user", at: 5 } as const;

async function everything(of: OpenStore = store) {
  return {
    memories: await of.slice(null, 99),
    vectors: await of.vectorsOf(["a", "b", "e"], "m"),
    history: await of.history({ limit: 99 }),
    waiting: await of.waiting(99),
    settings: await of.settings(),
  };
}

describe("commit", () => {
  test("writes memories, vectors and history, and a second connection sees them", async () => {
    await store.commit({ ...user, put: [vet, nuts], vectors: [vector("a")] });
    const other = openStore(name);
    expect(await everything(other)).toEqual({
      memories: [vet, nuts],
      vectors: [vector("a")],
      history: [
        { number: 2, at: 5, by: "user", action: "added", memory: "b" },
        { number: 1, at: 5, by: "user", action: "added", memory: "a" },
      ],
      waiting: [],
      settings: defaultSettings,
    });
    expect(await other.vectorsOf(["a", "b"], "another model")).toEqual([]);
    other.close();
  });

  test("leaves nothing behind when its last part fails", async () => {
    await store.commit({ ...user, put: [vet] });
    await store.accept([turn("1", "said")]);
    const before = await everything();
    const detached = vector("a");
    structuredClone(detached.values, { transfer: [detached.values.buffer] });
    const change = { ...user, put: [nuts], forget: ["a"], learned: [turn("1", "said")] };
    await expect(store.commit({ ...change, vectors: [vector("b"), { ...detached, id: "b" }] })).rejects.toMatchObject({
      code: "store",
    });
    expect(await everything()).toEqual(before);
    await store.commit({ ...user, put: [nuts] });
    expect((await store.history({ limit: 1 }))[0]).toMatchObject({ number: 2, memory: "b" });
  });

  test("keeps what a memory said before in the history, and drops the vector of the old words only", async () => {
    await store.commit({ ...user, put: [vet, nuts], vectors: [vector("a"), vector("b")] });
    await store.commit({
      ...user,
      put: [
        { ...vet, text: "Ines is a surgeon." },
        { ...nuts, confidence: 0.5 },
      ],
    });
    expect((await store.vectorsOf(["a", "b", "e"], "m")).map(({ id }) => id)).toEqual(["b"]);
    expect(await store.history({ memory: "a", limit: 9 })).toEqual([
      { number: 3, at: 5, by: "user", action: "changed", memory: "a", before: "Ines is a vet." },
      { number: 1, at: 5, by: "user", action: "added", memory: "a" },
    ]);
    expect((await store.history({ limit: 1 })).map(({ number }) => number)).toEqual([4]);
  });

  test("forgets the memory, its vector and its words in the history, and keeps that it was there", async () => {
    await store.commit({ ...user, put: [vet, nuts], vectors: [vector("a")] });
    await store.commit({ ...user, put: [{ ...vet, text: "Ines is a surgeon." }], vectors: [vector("a")] });
    await store.commit({ ...user, at: 6, forget: ["a", "a", "never there"] });
    expect(await store.slice(null, 99)).toEqual([nuts]);
    expect(await store.vectorsOf(["a", "b", "e"], "m")).toEqual([]);
    const history = await store.history({ limit: 9 });
    expect(history.map(({ action, memory: id }) => `${action} ${id}`)).toEqual([
      "forgotten a",
      "changed a",
      "added b",
      "added a",
    ]);
    expect(JSON.stringify(history)).not.toContain("Ines");
  });

  test("that cuts a forgotten passage out of a kept turn leaves it in no earlier words", async () => {
    const episode = memory("e", "Ines is a vet. I live in Lisbon.");
    await store.commit({ ...user, put: [vet, episode] });
    await store.commit({ ...user, put: [{ ...episode, text: "Ines is a vet. I live in Lisbon!" }] });
    await store.commit({ ...user, put: [{ ...episode, text: "I live in Lisbon!" }], forget: ["a"] });
    expect(JSON.stringify(await everything())).not.toContain("vet");
  });

  test("ignores a vector that comes after its memory was forgotten", async () => {
    await store.commit({ ...user, put: [vet] });
    await store.commit({ ...user, forget: ["a"] });
    await store.commit({ ...user, vectors: [vector("a")] });
    expect(await store.vectorsOf(["a", "b", "e"], "m")).toEqual([]);
  });

  test("from two connections at once loses neither, and numbers the history without a gap", async () => {
    const other = openStore(name);
    const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
    await Promise.all(ids.map((id, index) => (index % 2 ? store : other).commit({ ...user, put: [memory(id, id)] })));
    expect((await store.slice(null, 99)).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect((await other.history({ limit: 99 })).map(({ number }) => number)).toEqual(ids.map((_, index) => 20 - index));
    other.close();
  });
});

test("every write is on the disk itself before it is acknowledged", async () => {
  const db = new Database(name);
  const durability = await db.transaction("rw", db.memories, async ({ idbtrans }) => {
    await db.memories.count();
    return idbtrans.durability;
  });
  expect(durability).toBe("strict");
  db.close();
});

describe("the inbox", () => {
  test("keeps turns in the order in which they came, each once, however often and from wherever they come", async () => {
    const other = openStore(name);
    const turns = [turn("2", "two"), turn("1", "one")];
    await Promise.all([store.accept(turns), other.accept(turns), store.accept([...turns, ...turns])]);
    await store.accept([turn("3", "three"), turn("1", " one\n")]);
    expect((await store.waiting(9)).map(({ text }) => text)).toEqual(["two", "one", "three"]);
    expect(await store.waiting(1)).toEqual([turns[0]]);
    expect(await store.countWaiting()).toBe(3);
    other.close();
  });

  test("does not take the same id of two chats for one turn", async () => {
    await store.accept([
      turn("1", "here"),
      { ...turn("1", "there"), conversation: "d" },
      { ...turn("1", "elsewhere"), site: "claude" },
    ]);
    expect(await store.countWaiting()).toBe(3);
  });

  test("takes an edited turn in place of the one that waits", async () => {
    await store.accept([turn("1", "I live in Lisbon")]);
    await store.accept([turn("1", "I live in Porto")]);
    expect((await store.waiting(9)).map(({ text }) => text)).toEqual(["I live in Porto"]);
  });

  test("never takes a learned turn again in the same words, forgotten or not, but does in others", async () => {
    const said = turn("1", "Ines is a vet.");
    await store.accept([said]);
    await store.commit({ ...user, put: [vet], learned: [said] });
    await store.accept([said, turn("1", "Ines  is a vet.\n")]);
    expect(await store.countWaiting()).toBe(0);
    await store.commit({ ...user, forget: ["a"] });
    await store.accept([said]);
    expect(await store.countWaiting()).toBe(0);
    const edited = turn("1", "Ines is a surgeon.");
    await store.accept([edited]);
    expect(await store.waiting(9)).toEqual([edited]);
    await store.commit({ ...user, learned: [edited] });
    await store.accept([said, edited]);
    expect(await store.countWaiting()).toBe(0);
  });

  test("keeps a turn that was edited while its old words were learned from", async () => {
    await store.accept([turn("1", "old words")]);
    await store.accept([turn("1", "new words")]);
    await store.commit({ ...user, learned: [turn("1", "old words")] });
    expect((await store.waiting(9)).map(({ text }) => text)).toEqual(["new words"]);
  });
});

test("settings stand over the defaults, and clearing leaves only them", async () => {
  expect(await store.settings()).toEqual(defaultSettings);
  const settings = { ...defaultSettings, consented: true, modes: { claude: "ask" } } as const;
  await store.saveSettings(settings);
  await store.commit({ ...user, put: [vet], vectors: [vector("a")], learned: [turn("1", "one")] });
  await store.commit({ ...user, reread: ["a"], dropped: { question: 1 } });
  await store.accept([turn("2", "two")]);
  await store.clear();
  expect([await store.countToReread(), await store.dropped()]).toEqual([0, {}]);
  const nothing = { memories: [], vectors: [], history: [], waiting: [], settings };
  expect(await everything()).toEqual(nothing);
  // An old chat that is opened again brings nothing back.
  await store.accept([turn("1", "one"), turn("2", "two")]);
  expect(await everything()).toEqual(nothing);
});

test("a store that is opened again has everything", async () => {
  await store.saveSettings({ ...defaultSettings, consented: true });
  await store.commit({ ...user, put: [vet], vectors: [vector("a")], learned: [turn("1", "one")] });
  await store.accept([turn("2", "two")]);
  const before = await everything();
  store.close();
  store = openStore(name);
  await store.accept([turn("1", "one")]);
  expect(await everything()).toEqual(before);
});

test("the hash of the same words differs from store to store", async () => {
  const hashes = await Promise.all(
    ["one", "two"].map(async (part) => {
      const own = openStore(`${name}-${part}`);
      await own.commit({ ...user, learned: [turn("1", "said")] });
      own.close();
      const db = await new Dexie(`${name}-${part}`).open();
      const rows = await db.table<{ hash: string }>("seen").toArray();
      await db.delete();
      return rows.map(({ hash }) => hash);
    }),
  );
  expect(hashes).toEqual([[expect.stringMatching(/^[0-9a-f]{64}$/)], [expect.stringMatching(/^[0-9a-f]{64}$/)]]);
  expect(hashes[0]).not.toEqual(hashes[1]);
});
