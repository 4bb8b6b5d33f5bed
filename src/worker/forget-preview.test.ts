import fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Memory, Source } from "../domain/memory";
import type { ForgetWish } from "../messaging/doors/memories-door";
import { previewForget } from "./forget-preview";
import { createListing } from "./listing";
import { createUserChanges } from "./user-changes";

const MINUTE = 60_000;
const DIMENSIONS = 8;

async function withMemories(memories: readonly Memory[], vectorOf: (text: string) => readonly number[] = () => []) {
  const corpus = await openedCorpus(memoryStore(memories), { model: "m", dimensions: DIMENSIONS });
  const values = (text: string): Int8Array =>
    Int8Array.from({ length: DIMENSIONS }, (_, place) => 100 * (vectorOf(text)[place] ?? 0));
  const near = memories.filter(({ text }) => vectorOf(text).length > 0);
  const vectors = near.map(({ id, text }) => ({ id, model: "m", values: values(text) }));
  await corpus.commit({ by: "user", at: 0, vectors });
  const opened = Promise.resolve(corpus);
  const embedding = {
    model: "m",
    prompt: async (text: string) => Float32Array.from(values(text)),
    catchUp: () => Promise.resolve(),
  };
  const changes = createUserChanges({ opened, embedding, rereading: { interrupt: () => undefined }, now: () => 1 });
  const listing = createListing(opened, () => 0);
  const all = async (): Promise<readonly Memory[]> => {
    const found: Memory[] = [];
    for await (const slice of corpus.slices()) found.push(...slice);
    return found;
  };
  return { changes, all, preview: (wish: ForgetWish) => previewForget(wish, { corpus, embedding, listing }) };
}

const words = ["Ines is a vet. ", "I like tea. ", "We met in Oslo. ", "no. "];
/** Turns of some sentences, and statements that rest on one or two of them, here or there. */
const chats = fc
  .uniqueArray(
    fc.record({
      chat: fc.constantFrom("c1", "c2", "c3"),
      said: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
      at: fc.nat(5 * MINUTE),
      isKept: fc.boolean(),
      drawn: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 2 })), { maxLength: 3 }),
    }),
    { maxLength: 7, selector: ({ at }) => at },
  )
  .map((turns): readonly Memory[] =>
    turns.flatMap(({ chat, said, at, isKept, drawn }, number) => {
      const parts = said.map((place) => words[place] ?? "");
      const source = (start: number, end: number): Source => ({
        site: "claude",
        conversation: chat,
        turn: `t${number}`,
        role: "user",
        at,
        start,
        end,
      });
      const text = parts.join("");
      const whole = aMemory({
        id: `turn${number}`,
        kind: "episode",
        text,
        learnedAt: at,
        sources: [source(0, text.length)],
      });
      const statements = drawn.map(([from, count], place) => {
        const start = parts.slice(0, from).join("").length;
        const sources = [source(start, start + parts.slice(from, from + count).join("").length)];
        return aMemory({ id: `m${number}-${place}`, text: `Said ${number}-${place}`, learnedAt: at, sources });
      });
      return isKept ? [whole, ...statements] : statements;
    }),
  );
const wishes = fc.oneof(
  fc
    .subarray([0, 1, 2, 3, 4, 5, 6].flatMap((number) => [`m${number}-0`, `m${number}-1`, `turn${number}`]))
    .map((ids) => ({ ids })),
  fc.constantFrom("c1", "c2").map((conversation) => ({ chat: { site: "claude", conversation } })),
  fc.nat(5 * MINUTE).map((before) => ({ before })),
  fc.constant({ filter: { kind: "fact" } }),
  fc.constant({ about: "vet" }),
);

test("forgetting what was previewed does what was said, no more and no less", async () => {
  await fc.assert(
    fc.asyncProperty(chats, wishes, async (memories, wish) => {
      const { preview, changes, all } = await withMemories(memories);
      const { ids, sample, statements, turns, turnsCut } = await preview(wish);
      expect(await all()).toHaveLength(memories.length);
      await changes.forget(ids);
      const left = new Map((await all()).map((memory) => [memory.id, memory]));
      const gone = memories.filter(({ id }) => !left.has(id));
      const cut = memories.filter(({ id, text }) => left.has(id) && left.get(id)?.text !== text);
      expect(gone.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      expect([statements, turns]).toEqual(
        ["fact", "episode"].map((kind) => gone.filter((one) => one.kind === kind).length),
      );
      expect(turnsCut).toBe(cut.length);
      expect(sample.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    }),
    { numRuns: 60 },
  );
});

const source = (turn: string, conversation: string, more: Partial<Source> = {}): Source => ({
  ...aSource(turn, conversation),
  ...more,
});
const both = aMemory({
  id: "both",
  text: "Likes rain",
  lastSaidAt: 9,
  sources: [source("t1", "c1"), source("t2", "c2")],
});

test("a chat's own go, and what was said elsewhere too stays", async () => {
  const here = aMemory({ id: "here", text: "Likes tea", sources: [source("t1", "c1")] });
  const { preview } = await withMemories([both, here]);
  expect((await preview({ chat: { site: "claude", conversation: "c1" } })).ids).toEqual(["here"]);
});

test("before a moment is to the millisecond, and what was said again since stays", async () => {
  const at = (id: string, lastSaidAt: number): Memory => aMemory({ id, text: id, learnedAt: 1, lastSaidAt });
  const { preview } = await withMemories([
    at("a", 5 * MINUTE + 7),
    at("b", 5 * MINUTE + 8),
    at("c", 3),
    at("d", 6 * MINUTE),
  ]);
  expect((await preview({ before: 5 * MINUTE + 8 })).ids).toEqual(["a", "c"]);
});

test("about somebody: by all their names, in kept turns too, and nobody else", async () => {
  const turn = (id: string, text: string, role: Source["role"] = "user"): Memory =>
    aMemory({ id, kind: "episode", text, sources: [source(id, "c1", { role, end: text.length })] });
  const told = "My sister Ines is a vet";
  const memories = [
    aMemory({ id: "vet", text: told, sources: [source("t1", "c1", { end: told.length })] }),
    aMemory({ id: "role", text: "My sister lives in Porto" }),
    aMemory({ id: "named", text: "Owes ines a dinner" }),
    aMemory({ id: "other", text: "Carla is a vet" }),
    aMemory({ id: "near", text: "Inesita is a boat" }),
    turn("t1", `${told}. And what is a hoof?`),
    turn("t2", "Should Ines come along?"),
    turn("t3", "Shall Carla come along?"),
    turn("t4", "Ines would like that.", "assistant"),
  ];
  const { preview } = await withMemories(memories);
  const { ids, turns, turnsCut } = await preview({ about: "Ines" });
  expect(ids.toSorted()).toEqual(["named", "role", "t2", "t4", "vet"]);
  expect([turns, turnsCut]).toEqual([2, 1]);
  expect((await preview({ about: "my sister" })).ids.toSorted()).toEqual(ids.toSorted());
});

test("about a matter: in all of its words, or near in meaning; less near where it shares a word, which alone is not enough", async () => {
  const knee = [1, 1, 0];
  const told: Readonly<Record<string, readonly number[]>> = {
    "my knee surgery": knee,
    "The operation on the left leg went well": [1, 0.9, 0.2],
    "Had knee surgery in May": knee,
    "The knee hurts in the cold": [1, 0.2, 1],
    "Likes walks in the cold": [1, 0.2, 1],
    "Wears knee socks": [0, 0.6, 1],
    "Likes tea": [0, 0, 1],
  };
  const texts = Object.keys(told).slice(1);
  const memories = texts.map((text) => aMemory({ id: text, text }));
  const { preview } = await withMemories(memories, (text) => told[text] ?? []);
  expect((await preview({ about: "my knee surgery" })).ids.toSorted()).toEqual(texts.slice(0, 3).toSorted());
  expect((await preview({ about: "the" })).ids).toEqual([]);
});
