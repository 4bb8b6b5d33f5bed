import Dexie from "dexie";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import type { Memory } from "../domain/memory";
import { openStore, type OpenStore } from "./store";

const name = "marks-test";
const vet = aMemory({ id: "a", text: "Ines is a vet." });
let store: OpenStore;

beforeEach(async () => {
  store = openStore(name);
  const vectors = [{ id: "a", model: "m", values: Int8Array.of(1, 2) }];
  await store.commit({ by: "learn", at: 1, put: [vet], vectors });
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const now = async (): Promise<Memory | undefined> => (await store.slice(null, 99)).find(({ id }) => id === "a");
const actions = async (): Promise<readonly string[]> =>
  (await store.history({ limit: 99 })).map(({ action }) => action).toReversed();

test("a use is noted with its time: the last twenty, without a line of history, and the vector stays", async () => {
  for (let at = 2; at < 24; at += 1) await store.commit({ by: "learn", at, marks: [{ id: "a", used: true }] });
  expect(await now()).toEqual({ ...vet, uses: Array.from({ length: 20 }, (_, place) => place + 4) });
  expect(await actions()).toEqual(["added"]);
  expect(await store.vectorsOf(["a", "b", "e"], "m")).toHaveLength(1);
});

test("two uses at once are both kept", async () => {
  const use = (at: number) => store.commit({ by: "learn", at, marks: [{ id: "a", used: true }] });
  await Promise.all([use(2), use(3), use(4)]);
  expect((await now())?.uses.toSorted()).toEqual([2, 3, 4]);
});

test("what fades keeps the day of it, and comes back; each is a line of history without words", async () => {
  const mark = (at: number, archived: boolean) => store.commit({ by: "learn", at, marks: [{ id: "a", archived }] });
  await mark(5, true);
  await mark(9, true);
  expect(await now()).toEqual({ ...vet, archivedAt: 5 });
  await mark(11, false);
  expect(await now()).toEqual(vet);
  expect(await actions()).toEqual(["added", "marked", "marked"]);
  expect(await store.history({ limit: 1 })).toEqual([
    { number: 3, at: 11, by: "learn", action: "marked", memory: "a" },
  ]);
});

test("a pin is kept beside other marks, and with what is put at once; of what is not there nothing is noted", async () => {
  const text = "Ines is a surgeon.";
  const marks = [
    { id: "a", pinned: true },
    { id: "a", used: true },
    { id: "b", pinned: true },
  ] as const;
  await store.commit({
    by: "user",
    at: 7,
    put: [{ ...vet, text, archivedAt: 3 }],
    marks: [...marks, { id: "a", archived: false }],
  });
  expect(await store.slice(null, 99)).toEqual([{ ...vet, text, pinned: true, uses: [7] }]);
  expect(await actions()).toEqual(["added", "changed", "marked"]);
});

test("the space that it goes to is a line of history; the same again is none", async () => {
  const move = (at: number, space: string | null) => store.commit({ by: "user", at, marks: [{ id: "a", space }] });
  await move(5, "work");
  await move(6, "work");
  expect(await now()).toEqual({ ...vet, space: "work" });
  await move(7, null);
  expect(await now()).toEqual(vet);
  expect(await actions()).toEqual(["added", "marked", "marked"]);
});
