import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNaiveTermTable } from "../../../test/engine/naive-term-table";
import { said, turn } from "../../../test/engine/said";
import type { Memory } from "../../domain/memory";
import type { Role } from "../../domain/turn";
import { kinds } from "../../kinds";
import { createMemoryIndex, type PackedIndex } from "./create-memory-index";
import { createPool } from "./pool";
import { askedTerms } from "./term-hash";
import { terms } from "./terms";
import { searchText } from "./wording";

const DIMENSIONS = 8;
const vectorOf = (...values: readonly number[]): Float32Array =>
  Float32Array.from({ length: DIMENSIONS }, (_, place) => values[place] ?? 0);
const prompt = (text: string, vector: Float32Array | null = null) => ({ text, vector, now: 0 });

function indexOf(memories: readonly Memory[]): PackedIndex {
  const index = createMemoryIndex({ kinds, model: "m", dimensions: DIMENSIONS });
  index.put(memories);
  return index;
}

const poolOf = (memories: readonly Memory[], text: string, vector: Float32Array | null = null) =>
  createPool(memories.keys(), prompt(text, vector), { index: indexOf(memories) });

const word = fc.constantFrom("sea", "vet", "fig", "oslo", "tennis", "花生", "the");
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 8 }),
  fc.array(fc.constantFrom("sea", "vet"), { minLength: 30, maxLength: 60 }),
);
const turns = fc.array(
  fc.record({ role: fc.constantFrom<Role>("user", "assistant"), text, chat: fc.constantFrom("a", "b") }),
  {
    minLength: 1,
    maxLength: 10,
  },
);
const asked = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

type Said = typeof turns extends fc.Arbitrary<infer T> ? T : never;

/** Turns of two chats, and a statement from every other one. */
const memoriesOf = (given: Said): readonly Memory[] =>
  given.flatMap(({ role, text: words, chat }, place) => {
    const where = { role, conversation: chat };
    const whole = turn(`t${place}`, words.join(" "), where);
    const drawn = said(`s${place}`, words.slice(0, 2).join(" "), { where: { ...where, turn: `t${place}` } });
    return place % 2 === 0 ? [whole, drawn] : [whole];
  });

const roleOf = ({ sources }: Memory): Role => sources[0]?.role ?? "user";
const chatOf = ({ sources }: Memory): string => sources[0]?.conversation ?? "";

/** A memory's terms as the index counts them: none of what the assistant said, fifteen times each at most. */
function counted(memory: Memory): readonly string[] {
  const all = roleOf(memory) === "user" ? terms(searchText(memory)) : [];
  return all.filter((term, place) => all.slice(0, place).filter((other) => other === term).length < 15);
}

/** BM25 in the plainest way, of texts that are taken for one whose length is their mean. */
function naiveScore(group: readonly Memory[], question: string, all: readonly Memory[]): number {
  const table = createNaiveTermTable();
  const own = new Map(all.map((memory) => [memory.id, counted(memory)]));
  for (const [id, words] of own) if (words.length > 0) table.put(id, words);
  const lengths = [...own.values()].map((words) => words.length).filter((length) => length > 0);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const words = group.flatMap(({ id }) => own.get(id) ?? []);
  const norm = 1.2 * (0.3 + (0.7 * words.length) / group.length / average);
  const questions = [...new Set(terms(question))];
  const scores = questions.map((term) => {
    const count = words.filter((other) => other === term).length;
    return count === 0 ? 0 : (table.rarity(term) * count) / (count + norm);
  });
  const most = questions.reduce((sum, term) => sum + table.rarity(term), 0);
  return most === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / most;
}

/** The whole turn that a memory comes from, and the user's nearest ones up to two turns before and after it. */
function naivePassage(memory: Memory, all: readonly Memory[]): readonly Memory[] {
  const chat = all.filter((other) => other.kind === "episode" && chatOf(other) === chatOf(memory));
  const own = chat.findIndex(({ id }) => id === memory.sources[0]?.turn);
  const nearest = (...places: readonly number[]): readonly Memory[] =>
    places
      .flatMap((place) => chat[place] ?? [])
      .filter((other) => roleOf(other) === "user")
      .slice(0, 1);
  return [...nearest(own - 1, own - 2), ...chat.slice(own, own + 1), ...nearest(own + 1, own + 2)];
}

describe("words", () => {
  test("score a memory as the search by words does", () => {
    fc.assert(
      fc.property(turns, asked, (given, question) => {
        const memories = memoriesOf(given);
        const { tables } = indexOf(memories);
        const { rows, scores } = tables.terms.matching(askedTerms(question), 99);
        const expected = new Map(Array.from(rows, (row, place) => [row, scores[place] ?? 0]));
        const { words } = poolOf(memories, question);
        for (const row of memories.keys()) expect(words[row]).toBeCloseTo(expected.get(row) ?? 0, 5);
      }),
      { numRuns: 50 },
    );
  });

  test("of a passage are those of its turns together", () => {
    fc.assert(
      fc.property(turns, asked, (given, question) => {
        const memories = memoriesOf(given);
        const { passage } = poolOf(memories, question);
        for (const [row, memory] of memories.entries()) {
          // What the assistant said is never looked at.
          if (roleOf(memory) === "assistant") continue;
          expect(passage[row]).toBeCloseTo(naiveScore(naivePassage(memory, memories), question, memories), 5);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("of a passage are a memory's own where it was drawn from no turn that is kept", () => {
    const alone = [said("a", "I sail"), said("b", "I sail the sea")];
    const { passage, words } = poolOf(alone, "Where can I sail the sea?");
    expect(passage).toEqual(words);
    expect(words[1]).toBeGreaterThan(words[0] ?? 1);
  });
});

describe("meaning", () => {
  const index = indexOf([said("a", "one"), said("b", "two"), said("c", "three")]);
  index.setVectors([
    { id: "a", model: "m", values: Int8Array.from(vectorOf(100)) },
    { id: "b", model: "m", values: Int8Array.from(vectorOf(-60, 80)) },
  ]);

  test("is the cosine; where a memory has no vector, or the prompt none, shared words stand for it", () => {
    const { meaning, words } = createPool([0, 1, 2], prompt("three", vectorOf(2)), { index });
    expect([...meaning]).toEqual([expect.closeTo(1), expect.closeTo(-0.6), words[2]]);
    expect(words[2]).toBeGreaterThan(0.3);
    const silent = createPool([0, 1, 2], prompt("three"), { index });
    expect([...silent.meaning]).toEqual([...silent.words]);
  });

  test("is asked of any vector too", () => {
    expect([...createPool([2, 1, 0], prompt(""), { index }).similarity(vectorOf(0, 3))]).toEqual([
      0,
      expect.closeTo(0.8),
      expect.closeTo(0),
    ]);
  });
});

test("a chat answers as its three best whole turns do; what stands in none, as it does itself", () => {
  const values = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS });
  fc.assert(
    fc.property(turns, fc.array(values, { minLength: 20, maxLength: 20 }), asked, (given, vectors, question) => {
      const memories = [...memoriesOf(given), said("alone", "the sea", { sources: [] })];
      const index = indexOf(memories);
      index.setVectors(
        memories.map(({ id }, place) => ({ id, model: "m", values: Int8Array.from(vectors[place] ?? []) })),
      );
      const rows = memories.map((_, row) => row);
      const { chat, meaning, words } = createPool(rows, prompt(question, vectorOf(1, 1)), { index });
      const sum = (row: number): number => (meaning[row] ?? 0) + (words[row] ?? 0);
      for (const [row, memory] of memories.entries()) {
        const best = rows
          .filter((other) => memories[other]?.kind === "episode" && chatOf(memories[other]) === chatOf(memory))
          .map(sum)
          .toSorted((one, other) => other - one)
          .slice(0, 3);
        const expected = memory.id === "alone" ? sum(row) : best.reduce((all, one) => all + one, 0) / best.length;
        expect(chat[row]).toBeCloseTo(expected, 5);
      }
    }),
  );
});

test("empty rows and unknown kinds are no harm", () => {
  const index = indexOf([said("a", "I sail"), said("b", "I ride"), said("c", "I ski", { kind: "of another version" })]);
  index.remove(["a"]);
  const pool = createPool([0, 2, 1, 9], prompt("ride"), { index });
  expect(pool.rows).toEqual([2, 1]);
  expect(pool.kinds.map((kind) => kind?.id)).toEqual([undefined, "fact"]);
  expect(pool.facts.map(({ whole }) => whole)).toEqual([false, false]);
  expect(Array.from(pool.words, (score) => score > 0)).toEqual([false, true]);
});

test("what is not wanted is left out", () => {
  const index = indexOf([said("a", "I sail"), turn("b", "I ride")]);
  expect(createPool([0, 1], prompt(""), { index, isWanted: ({ whole }) => whole }).rows).toEqual([1]);
});

test("nothing is made of nothing", () => {
  const { words, passage, chat, meaning } = poolOf([], "the sea", vectorOf(1));
  for (const column of [words, passage, chat, meaning]) expect(column).toHaveLength(0);
  expect([...poolOf([said("a", "the sea")], "the").words]).toEqual([0]);
});
