import { describe, expect, test } from "vitest";
import type { Candidate } from "../../domain/candidate";
import type { Memory } from "../../domain/memory";
import { defineSignal } from "../../domain/signal";
import { kinds } from "../../kinds";
import { compile, listLines } from "./compile";
import { rank } from "./rank";
import { createMemoryIndex } from "./create-memory-index";
import { aMemory } from "../../../test/engine/memory";

const MARCH = Date.UTC(2026, 2, 8);

const memory = (id: string, text: string, { turn = id, ...more }: Partial<Memory> & { readonly turn?: string } = {}) =>
  aMemory({
    id,
    kind: "constraint",
    text,
    sources: [{ site: "s", conversation: "c", turn, role: "user", at: MARCH, start: 0, end: text.length }],
    validFrom: MARCH,
    ...more,
  });

const candidate = (score: number, found: Memory): Candidate => ({ memory: found, score, signals: { meaning: score } });
const kindOf = ({ kind }: Memory) => kinds.find(({ id }) => id === kind);
const block = (candidates: readonly Candidate[], budgetTokens = 300) =>
  compile(candidates, { kindOf, now: MARCH, budgetTokens }).map(({ text }) => text);

const peanuts = memory("p", "I'm allergic to peanuts");
const marathon = memory("m", "I'm training for a marathon", { kind: "goal" });

describe("ranking", () => {
  const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
  index.put([peanuts, marathon]);
  const says = (id: string, weight: number, scores: Readonly<Record<string, number>>) =>
    defineSignal({
      id,
      label: id,
      weight,
      prepare: () => ({ candidates: Object.keys(scores), score: (found) => scores[found.id] ?? 0 }),
    });
  const prompt = { text: "", vector: null, now: MARCH };

  test("joins what the signals bring, weighs it, and says why", () => {
    const ranked = rank(prompt, [says("a", 3, { p: 0.2 }), says("b", 1, { m: 1, gone: 1 })], index);
    expect(ranked).toEqual([
      { memory: marathon, score: 0.25, signals: { a: 0, b: 1 } },
      { memory: peanuts, score: expect.closeTo(0.15), signals: { a: 0.2, b: 0 } },
    ]);
  });

  test("leaves out a signal of no weight", () => {
    expect(rank(prompt, [says("a", 1, { p: 1 }), says("b", 0, { m: 1 })], index)).toEqual([
      { memory: peanuts, score: 1, signals: { a: 1 } },
    ]);
    expect(rank(prompt, [says("a", 0, { p: 1 })], index)).toEqual([]);
  });
});

describe("a block", () => {
  test("holds dated lines, best first: the month of what lasts, the day of what passes", () => {
    const spoken = memory("q", "¿Te gusta?", { kind: "goal" });
    expect(block([candidate(0.9, peanuts), candidate(0.8, marathon), candidate(0.7, spoken)])).toEqual([
      "I'm allergic to peanuts. (Mar 2026)",
      "I'm training for a marathon. (8 Mar 2026)",
      "¿Te gusta? (8 Mar 2026)",
    ]);
  });

  test("names who spoke, where a chat names its people", () => {
    const [source] = peanuts.sources;
    const named = { ...peanuts, sources: source ? [{ ...source, speaker: "Mara" }] : [] };
    expect(block([candidate(0.9, named)])).toEqual(["Mara: I'm allergic to peanuts. (Mar 2026)"]);
  });

  test("is empty where nothing bears on the prompt", () => {
    expect(block([candidate(0.05, peanuts)])).toEqual([]);
    expect(block([])).toEqual([]);
  });

  test("leaves out what has ended, and what is said already", () => {
    const again = memory("p2", "I'm allergic to peanuts!");
    const ended = memory("e", "I live in Berlin", { validTo: MARCH });
    expect(block([candidate(0.9, ended), candidate(0.8, peanuts), candidate(0.7, again)])).toHaveLength(1);
  });

  test("tells what has ended where it is asked for, and until when", () => {
    const ended = memory("e", "Lives in Berlin", { validFrom: 0, validTo: MARCH });
    const never = memory("n", "Is called Mina", { validTo: MARCH });
    const ask = (past: boolean) =>
      compile([candidate(0.9, ended), candidate(0.8, never)], { kindOf, now: MARCH, past, budgetTokens: 300 });
    expect(ask(false)).toEqual([]);
    expect(ask(true).map(({ text }) => text)).toEqual(["Lives in Berlin. (until Mar 2026)"]);
  });

  test("leaves out the turn of which nothing holds any more", () => {
    const episode = memory("t", "Hi, I live in Berlin", { kind: "episode", turn: "b" });
    const ended = memory("e", "Lives in Berlin", { validFrom: 0, validTo: MARCH, turn: "b" });
    expect(block([candidate(0.9, episode), candidate(0.8, ended)])).toEqual([]);
  });

  test("fills its budget, passing over what is too long for it", () => {
    const long = memory("l", `I like ${"very ".repeat(20)}old books`);
    expect(block([candidate(0.9, long), candidate(0.8, peanuts)], 10)).toEqual(["I'm allergic to peanuts. (Mar 2026)"]);
    expect(block([candidate(0.9, long), candidate(0.8, peanuts)], 0)).toEqual([]);
  });

  test("holds what was drawn from a turn in place of the turn", () => {
    const episode = memory("e", "Hello, I'm allergic to peanuts and I like jazz", { kind: "episode", turn: "p" });
    const lines = (own: number) =>
      compile([candidate(0.9, episode), candidate(own, peanuts)], { kindOf, now: MARCH, budgetTokens: 300 });
    expect(lines(0.3)).toMatchObject([{ id: "p", score: 0.3 }]);
    // It stands there by its own merit: a turn about much else does not carry it.
    expect(lines(0.1)).toEqual([]);
  });

  test("never holds a turn that only asks", () => {
    for (const text of ["Which food am I allergic to?", "我对什么过敏？"]) {
      expect(block([candidate(0.9, memory("e", text, { kind: "episode" }))])).toEqual([]);
    }
  });

  test("holds a whole turn only where much speaks for it", () => {
    const episode = memory("e", "I bought the blue one", { kind: "episode" });
    expect(block([candidate(0.2, episode)])).toEqual([]);
    expect(block([candidate(0.5, episode)])).toEqual(["I bought the blue one. (8 Mar 2026)"]);
  });
});

test("the list knows no threshold and no budget, only its limit", () => {
  const all = [candidate(0.02, peanuts), candidate(0.01, marathon)];
  expect(listLines(all, { kindOf, now: MARCH }, 9).map(({ id }) => id)).toEqual(["p", "m"]);
  expect(listLines(all, { kindOf, now: MARCH }, 1).map(({ id }) => id)).toEqual(["p"]);
});
