import Dexie from "dexie";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import type { Memory, Source } from "../domain/memory";
import { type ChatAddress, chatKey } from "../domain/turn";
import { openStore, type OpenStore } from "./store";

const name = "reading-test";
const user = { by: "user", at: 1 } as const;
let store: OpenStore;

beforeEach(() => {
  store = openStore(name);
});

afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const from = (chat: ChatAddress): Source => ({ ...chat, turn: "t", role: "user", at: 1, start: 0, end: 1 });
const here = { site: "chatgpt", conversation: "c" };
const there = { site: "claude", conversation: "c/c" };
const memory = (id: string, ...chats: readonly ChatAddress[]): Memory =>
  aMemory({ id, text: `${id}.`, sources: chats.map(from) });
const vector = (id: string, model = "m") => ({ id, model, values: Int8Array.of(1) });

test("gives what is asked for, in that order, as it was put", async () => {
  const [a, b] = [memory("a", here), memory("b")];
  await store.commit({ ...user, put: [a, b], vectors: [vector("a"), vector("b", "another")] });
  expect(await store.get(["b", "gone", "a", "b"])).toEqual([b, a, b]);
  expect(await store.vectorsOf(["b", "gone", "a"], "m")).toEqual([vector("a")]);
  expect(await store.count()).toBe(2);
});

test("walks over everything in slices, however long they are", async () => {
  const memories = ["d", "b", "a", "c", "Z", "é"].map((id) => memory(id, here));
  await store.commit({ ...user, put: memories });
  for (const limit of [1, 4, 6, 99]) {
    const walked: Memory[] = [];
    for (let slice = await store.slice(null, limit); slice.length > 0;) {
      walked.push(...slice);
      slice = await store.slice(slice.at(-1)?.id ?? null, limit);
    }
    expect(walked.toSorted((x, y) => (x.id < y.id ? -1 : 1))).toEqual(
      memories.toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    );
  }
});

test("finds by chat what stands in the store, however it came there", async () => {
  const chats = [here, there, { site: "chatgpt", conversation: "d" }];
  const step = fc.record({
    put: fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.subarray(chats)), { maxLength: 3 }),
    forget: fc.subarray(["a", "b", "c", "d"], { maxLength: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      await store.clear();
      for (const { put, forget } of steps) {
        await store.commit({ ...user, put: put.map(([id, own]) => memory(id, ...own, ...own)), forget });
      }
      const all = await store.slice(null, 99);
      for (const chat of chats) {
        const drawn = all.filter(({ sources }) => sources.map(chatKey).includes(chatKey(chat)));
        expect(new Set(await store.fromChat(chat))).toEqual(new Set(drawn));
      }
      expect(all.some((row) => "chats" in row)).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test("a change gives the last number that the history has of it; none where it left no line", async () => {
  const through = async (): Promise<number> => (await store.changedSince(0)).through;
  expect(await store.commit({ ...user, put: [memory("a"), memory("b")] })).toBe(await through());
  expect(await store.commit({ ...user, put: [memory("c")], marks: [{ id: "a", pinned: true }] })).toBe(await through());
  expect(await store.commit({ ...user, put: [memory("a")], forget: ["b"] })).toBe(await through());
  expect(await store.commit({ ...user, marks: [{ id: "a", used: true }], vectors: [vector("a")] })).toBeNull();
  expect(await store.commit({ ...user, forget: ["gone"] })).toBeNull();
  expect(await store.commit({ ...user, put: [memory("d")], forget: ["gone"] })).toBe(await through());
});

test("tells what changed since, and numbers go on growing when everything was forgotten", async () => {
  expect(await store.changedSince(0)).toEqual({ through: 0, memories: [] });
  await store.commit({ ...user, put: [memory("a"), memory("b")] });
  const { through } = await store.changedSince(0);
  expect(await store.changedSince(through)).toEqual({ through, memories: [] });
  await store.commit({ ...user, put: [memory("a")], forget: ["b"] });
  await store.commit({ ...user, put: [memory("c")], vectors: [vector("a")] });
  const later = await store.changedSince(through);
  expect({ through: later.through, memories: later.memories.toSorted() }).toEqual({
    through: through + 3,
    memories: ["a", "b", "c"],
  });
  await store.clear();
  expect(await store.changedSince(through)).toEqual({ through: 0, memories: [] });
  await store.commit({ ...user, put: [memory("d")] });
  expect(await store.changedSince(later.through)).toEqual({ through: later.through + 1, memories: ["d"] });
});

test("finds those that name a memory, as their links stand now, whether it is there or not", async () => {
  const naming = (id: string, ...named: readonly string[]): Memory =>
    aMemory({ id, text: id, links: named.map((other) => ({ type: "elaborates", memory: other })) });
  await store.commit({ ...user, put: [naming("a", "old", "old", "gone"), naming("b", "old"), naming("old")] });
  const ids = async (id: string): Promise<readonly string[]> =>
    (await store.naming(id)).map((memory) => memory.id).toSorted();
  expect(await ids("old")).toEqual(["a", "b"]);
  expect(await store.naming("gone")).toEqual([naming("a", "old", "old", "gone")]);
  await store.commit({ ...user, put: [naming("a", "b")], forget: ["b"] });
  expect([await ids("old"), await ids("gone"), await ids("b")]).toEqual([[], [], ["a"]]);
});
