import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openStore, type OpenStore } from "./store";

const name = "reread-test";
let store: OpenStore;

beforeEach(() => {
  store = openStore(name);
});

afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const vet = aMemory({ id: "a", text: "Ines is a vet" });
const vector = (id: string) => ({ id, model: "m", values: Int8Array.of(-128, 0, 127) });
const user = { by: "user", at: 5 } as const;

describe("turns that are read again", () => {
  const rereads = async (): Promise<readonly string[]> =>
    (await store.toReread(9)).map(({ turn: key, tries }) => `${key} ${tries}`);

  test("wait in the order in which they came, each once, until they are done with", async () => {
    await store.commit({ ...user, reread: ["b", "a", "b"] });
    await store.commit({ ...user, reread: ["c", "a"] });
    expect(await rereads()).toEqual(["b 0", "a 0", "c 0"]);
    expect(await store.toReread(1)).toEqual([{ turn: "b", tries: 0 }]);
    expect(await store.countToReread()).toBe(3);
    await store.commit({ ...user, rereadDone: ["a", "never there"] });
    expect(await rereads()).toEqual(["b 0", "c 0"]);
  });

  test("keep count of their vain tries, also when they are to be read again", async () => {
    await store.commit({ ...user, reread: ["a", "b"] });
    await store.rereadFailed(["a", "gone"]);
    await store.rereadFailed(["a"]);
    await store.commit({ ...user, reread: ["a"] });
    expect(await rereads()).toEqual(["a 2", "b 0"]);
  });

  test("are queued with what was learned from them, or not at all", async () => {
    const detached = vector("a");
    structuredClone(detached.values, { transfer: [detached.values.buffer] });
    const change = { ...user, put: [vet], reread: ["a"], dropped: { question: 1 } };
    await expect(store.commit({ ...change, vectors: [detached] })).rejects.toMatchObject({ code: "store" });
    expect([await store.countToReread(), await store.dropped()]).toEqual([0, {}]);
  });
});

test("what was not kept is counted, and the count stays", async () => {
  expect(await store.dropped()).toEqual({});
  await store.commit({ ...user, dropped: { question: 2, secret: 1 } });
  await store.commit({ ...user, dropped: { question: 3 } });
  await store.commit({ ...user, dropped: {} });
  store.close();
  store = openStore(name);
  expect(await store.dropped()).toEqual({ question: 5, secret: 1 });
});
