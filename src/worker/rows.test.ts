import { describe, expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import { memoryStore } from "../../test/engine/memory-store";
import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import { createRows } from "./rows";

const CHAT = { site: "claude", conversation: "c1" };
const tea = aMemory({ id: "tea", text: "Likes tea", sources: [aSource("t1")] });
const vet = aMemory({ id: "vet", text: "Is a vet", sources: [aSource("t1")] });
const texts = (memories: readonly Memory[]): readonly string[] => memories.map(({ text }) => text);

/** Rows over a store, and a change of both. */
function over(memories: readonly Memory[], most?: number) {
  const store = memoryStore(memories);
  const rows = createRows(store, most);
  const change = async (wish: Omit<Change, "by" | "at">): Promise<void> => {
    await store.commit({ by: "user", at: 0, ...wish });
    rows.follow({ by: "user", at: 0, ...wish });
  };
  return { store, rows, change };
}

describe("memories by id", () => {
  test("come in the order asked, each as often as it is asked for, the missing left out", async () => {
    const { rows } = over([tea, vet]);
    expect(texts(await rows.get(["vet", "none", "tea", "vet"]))).toEqual(["Is a vet", "Likes tea", "Is a vet"]);
    expect(await rows.get([])).toEqual([]);
  });

  test("are read once, and anew when they were let go for others", async () => {
    const others = Array.from({ length: 3 }, (_, place) => aMemory({ id: `m${place}` }));
    const { store, rows } = over([tea, ...others], 3);
    await rows.get(["tea"]);
    await rows.get(["tea"]);
    expect(store.reads()).toBe(1);
    await rows.get(["m0", "m1"]);
    await rows.get(["tea"]);
    expect(store.reads()).toBe(2);
    // The one used longest ago goes.
    await rows.get(["m2"]);
    await rows.get(["tea", "m1"]);
    expect(store.reads()).toBe(3);
    await rows.get(["m0"]);
    expect(store.reads()).toBe(4);
  });

  test("that were just written are not read, but for those marked or forgotten with it", async () => {
    const { store, rows, change } = over([tea]);
    await change({ put: [{ ...tea, text: "Likes green tea" }, vet] });
    expect(texts(await rows.get(["tea", "vet"]))).toEqual(["Likes green tea", "Is a vet"]);
    expect(store.reads()).toBe(0);
    await change({ put: [tea, vet], marks: [{ id: "tea", pinned: true }], forget: ["vet"] });
    expect(texts(await rows.get(["tea", "vet"]))).toEqual(["Likes tea"]);
    expect(store.reads()).toBe(1);
  });

  test("of very long texts are not kept", async () => {
    const { store, rows } = over([aMemory({ id: "long", text: "a".repeat(20_000) })]);
    await rows.get(["long"]);
    await rows.get(["long"]);
    expect(store.reads()).toBe(2);
  });

  test("that changed, were marked, or are gone come as they are", async () => {
    const { rows, change } = over([tea, vet]);
    await rows.get(["tea", "vet"]);
    await change({ put: [{ ...tea, text: "Likes mate" }] });
    expect(texts(await rows.get(["tea", "vet"]))).toEqual(["Likes mate", "Is a vet"]);
    await change({ forget: ["vet"] });
    expect(texts(await rows.get(["tea", "vet"]))).toEqual(["Likes mate"]);
  });
});

describe("a change while a read is under way", () => {
  const changes: readonly [string, Omit<Change, "by" | "at">, readonly string[]][] = [
    ["of words", { put: [{ ...tea, text: "Likes mate" }] }, ["Likes mate", "Is a vet"]],
    ["that forgets", { forget: ["tea"] }, ["Is a vet"]],
  ];

  test.each(changes)("%s is in what is given, and in what is kept", async (_name, wish, expected) => {
    const { store, rows, change } = over([tea, vet]);
    const release = store.hold();
    const [byId, byChat] = [rows.get(["tea", "vet"]), rows.fromChat(CHAT)];
    await change(wish);
    release();
    expect(texts(await byId)).toEqual(expected);
    expect(texts(await byChat)).toEqual(expected);
    expect(texts(await rows.get(["tea", "vet"]))).toEqual(expected);
    expect(texts(await rows.fromChat(CHAT))).toEqual(expected);
  });

  test("reaches those too that were kept and only wait for the others", async () => {
    const { store, rows, change } = over([tea, vet]);
    await rows.get(["tea"]);
    const release = store.hold();
    const both = rows.get(["tea", "vet"]);
    await change({ put: [{ ...tea, text: "Likes mate" }] });
    release();
    expect(texts(await both)).toEqual(["Likes mate", "Is a vet"]);
  });

  test("that forgets everything leaves nothing of it", async () => {
    const { store, rows } = over([tea, vet]);
    await rows.get(["vet"]);
    const release = store.hold();
    const [byId, byChat] = [rows.get(["tea", "vet"]), rows.fromChat(CHAT)];
    await store.clear();
    rows.clear();
    release();
    expect([await byId, await byChat, await rows.get(["tea", "vet"])]).toEqual([[], [], []]);
  });
});

describe("a chat's memories", () => {
  test("are read once, also by those who ask at once, and follow what changes", async () => {
    const { store, rows, change } = over([tea]);
    const [one, other] = await Promise.all([rows.fromChat(CHAT), rows.fromChat(CHAT)]);
    expect(one).toEqual(other);
    await change({ put: [vet, aMemory({ id: "else", sources: [aSource("t9", "c2")] })] });
    expect(texts(await rows.fromChat(CHAT))).toEqual(["Likes tea", "Is a vet"]);
    await change({ put: [{ ...tea, sources: [aSource("t1", "c2")] }], forget: ["vet"] });
    expect(await rows.fromChat(CHAT)).toEqual([]);
    expect(store.reads()).toBe(1);
  });

  test("are read anew when one of them is marked, and as long as it is another's turn", async () => {
    const { store, rows, change } = over([tea, aMemory({ id: "else", text: "Runs", sources: [aSource("t9", "c2")] })]);
    await rows.fromChat(CHAT);
    await change({ marks: [{ id: "else", used: true }] });
    await rows.fromChat(CHAT);
    expect(store.reads()).toBe(1);
    await change({ marks: [{ id: "tea", used: true }] });
    await rows.fromChat(CHAT);
    expect(store.reads()).toBe(2);
    expect(texts(await rows.fromChat({ ...CHAT, conversation: "c2" }))).toEqual(["Runs"]);
  });
});
