import Dexie from "dexie";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import type { NewActivity } from "../domain/activity";
import { openStore, type OpenStore } from "./store";

const name = "activity-test";
let store: OpenStore;

beforeEach(() => {
  store = openStore(name);
});
afterEach(async () => {
  store.close();
  await Dexie.delete(name);
});

const sent = (chat: string, ...memories: readonly string[]): NewActivity => ({
  what: "injected",
  chat,
  memories,
  count: memories.length,
  reason: null,
  tokens: { sent: 10, all: 300 },
});

test("what was done is told newest first, page by page", async () => {
  for (let at = 1; at <= 5; at += 1) await store.commit({ by: "learn", at, activity: [sent("chatgpt/c", `m${at}`)] });
  const first = await store.activity({ limit: 2 });
  expect(first.map(({ at, memories }) => [at, ...memories])).toEqual([
    [5, "m5"],
    [4, "m4"],
  ]);
  const next = await store.activity({ limit: 9, before: first.at(-1)?.number ?? 0 });
  expect(next.map(({ at }) => at)).toEqual([3, 2, 1]);
});

test("it is found by a memory and by a chat, newest first too", async () => {
  await store.commit({ by: "learn", at: 1, activity: [sent("chatgpt/c", "a", "b")] });
  await store.commit({ by: "learn", at: 2, activity: [sent("claude/d", "a")] });
  await store.commit({ by: "learn", at: 3, activity: [sent("chatgpt/c", "b")] });
  expect((await store.activity({ memory: "a", limit: 9 })).map(({ at }) => at)).toEqual([2, 1]);
  expect((await store.activity({ chat: "chatgpt/c", limit: 9 })).map(({ at }) => at)).toEqual([3, 1]);
  expect((await store.activity({ chat: "chatgpt/c", limit: 1 })).map(({ at }) => at)).toEqual([3]);
  expect(await store.activity({ memory: "never", limit: 9 })).toEqual([]);
});

test("it stands or falls with its change", async () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = () => circular;
  const bad = { ...aMemory({ id: "a", text: "x" }), when: circular as never };
  await expect(store.commit({ by: "learn", at: 1, put: [bad], activity: [sent("chatgpt/c", "a")] })).rejects.toThrow();
  expect(await store.activity({ limit: 9 })).toEqual([]);
});

test("forgetting everything forgets it too", async () => {
  await store.commit({ by: "learn", at: 1, activity: [sent("chatgpt/c", "a")] });
  await store.clear();
  expect(await store.activity({ limit: 9 })).toEqual([]);
});

test("how far a file was taken in is kept by its name, until it is done with", async () => {
  expect(await store.imported("chats.json/10/5")).toBe(0);
  await store.noteImported("chats.json/10/5", 7);
  await store.noteImported("chats.json/10/5", 9);
  expect(await store.imported("chats.json/10/5")).toBe(9);
  expect(await store.imported("chats.json/11/5")).toBe(0);
  await store.noteImported("chats.json/10/5", null);
  expect(await store.imported("chats.json/10/5")).toBe(0);
});
