import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MARCH, said, turn } from "../../../test/engine/said";
import type { Candidate } from "../../domain/candidate";
import type { Memory } from "../../domain/memory";
import { kinds } from "../../kinds";
import { compile, leastFor, listLines, THRESHOLD, type CompileOptions } from "./compile";
import { thresholdFor } from "./habit";

const candidate = (score: number, memory: Memory): Candidate => ({ memory, score, signals: { meaning: score } });
const kindOf = ({ kind }: Memory) => kinds.find(({ id }) => id === kind);
const wording = { prompt: "What should I eat?", kindOf, now: MARCH };
const compiled = (candidates: readonly Candidate[], options: Partial<CompileOptions> = {}) =>
  compile(candidates, { ...wording, budgetTokens: 300, ...options });
const block = (candidates: readonly Candidate[], options?: Partial<CompileOptions>) =>
  compiled(candidates, options).map(({ text }) => text);

const limit = { kind: "constraint" };
const peanuts = said("p", "I'm allergic to peanuts", limit);
const marathon = said("m", "I'm training for a marathon", { kind: "goal" });

describe("a block", () => {
  test("holds dated lines, best first: the month of what lasts, the day of what passes", () => {
    const asked = said("q", "¿Te gusta?", { kind: "goal" });
    expect(block([candidate(0.9, peanuts), candidate(0.8, marathon), candidate(0.7, asked)])).toEqual([
      "I'm allergic to peanuts. (Mar 2026)",
      "I'm training for a marathon. (8 Mar 2026)",
      "¿Te gusta? (8 Mar 2026)",
    ]);
  });

  test("says of each line whose it is, and why it is there", () => {
    const line = { id: "p", text: "I'm allergic to peanuts. (Mar 2026)", score: 0.9, signals: { meaning: 0.9 } };
    expect(compiled([candidate(0.9, peanuts)])).toEqual([line]);
    expect(listLines([candidate(0.9, peanuts)], wording, 1)).toEqual([line]);
  });

  test("names who spoke, where a chat names its people", () => {
    const named = said("p", "I'm allergic to peanuts", { ...limit, where: { speaker: "Mara" } });
    expect(block([candidate(0.9, named)])).toEqual(["Mara: I'm allergic to peanuts. (Mar 2026)"]);
  });

  test("leaves out what has ended, and what is said already", () => {
    const again = said("p2", "I'm allergic to peanuts!", limit);
    const ended = said("e", "I live in Berlin", { validTo: MARCH });
    expect(block([candidate(0.9, ended), candidate(0.8, peanuts), candidate(0.7, again)])).toHaveLength(1);
  });

  test("tells what has ended where it is asked for, and until when, but not what never held", () => {
    const ended = said("e", "Lives in Berlin", { validFrom: 0, validTo: MARCH });
    const never = said("n", "Is called Mina", { validTo: MARCH });
    const both = [candidate(0.9, ended), candidate(0.8, never)];
    expect(block(both)).toEqual([]);
    expect(block(both, { past: true })).toEqual(["Lives in Berlin. (until Mar 2026)"]);
  });

  test("fills its budget, passing over what is too long for it", () => {
    const long = said("l", `I like ${"very ".repeat(20)}old books`, limit);
    const both = [candidate(0.9, long), candidate(0.8, peanuts)];
    expect(block(both, { budgetTokens: 10 })).toEqual(["I'm allergic to peanuts. (Mar 2026)"]);
    expect(block(both, { budgetTokens: 0 })).toEqual([]);
  });
});

describe("the threshold", () => {
  test("keeps a block empty where nothing bears on the prompt", () => {
    expect(block([candidate(THRESHOLD - 0.01, peanuts)])).toEqual([]);
    expect(block([candidate(THRESHOLD + 0.01, peanuts)])).toHaveLength(1);
    expect(block([])).toEqual([]);
  });

  test("follows the user's habit", () => {
    const offered = [candidate(THRESHOLD + 0.01, peanuts), candidate(THRESHOLD - 0.01, marathon)];
    expect(compiled(offered, { habit: 0.5 })).toEqual([]);
    expect(compiled(offered, { habit: -0.5 })).toHaveLength(2);
  });

  test("lies for nothing below the least of all, from which anything is read", () => {
    for (const habit of [-1.5, 0, 1.5]) {
      const below = leastFor(habit) - 0.001;
      expect(compiled([candidate(below, peanuts), candidate(below, turn("e", "I ran"))], { habit })).toEqual([]);
      expect(compiled([candidate(leastFor(habit) + 0.001, peanuts)], { habit })).toHaveLength(1);
    }
  });

  test("is higher for a whole turn", () => {
    const bought = turn("e", "I bought the blue one");
    expect(block([candidate(THRESHOLD + 0.05, bought)])).toEqual([]);
    expect(block([candidate(0.6, bought)])).toEqual(["I bought the blue one. (8 Mar 2026)"]);
    expect(block([candidate(0.6, bought)], { habit: 1.5 })).toEqual([]);
  });
});

describe("a turn", () => {
  const hello = turn("e", "Hello, I'm allergic to peanuts and I like jazz", { turn: "p" });

  test("gives its place to what was drawn from it, which stands there by its own merit", () => {
    expect(compiled([candidate(0.9, hello), candidate(0.3, peanuts)])).toMatchObject([{ id: "p", score: 0.3 }]);
    expect(block([candidate(0.9, hello), candidate(THRESHOLD - 0.01, peanuts)])).toEqual([]);
  });

  test("is left out where nothing of it holds any more", () => {
    const ended = said("b", "Lives in Berlin", { validFrom: 0, validTo: MARCH, where: { turn: "p" } });
    expect(block([candidate(0.9, hello), candidate(0.8, ended)])).toEqual([]);
  });

  test.each(["Which food am I allergic to?", "我对什么过敏？", "أين أسكن؟ "])(
    "that only asks is left out: %s",
    (text) => {
      expect(block([candidate(0.9, turn("e", text))])).toEqual([]);
    },
  );

  test("of many words is told by what answers the prompt; a statement always whole", () => {
    const long = `${"The weather was fine and we walked along the river. ".repeat(3)}I never eat fish. Good night.`;
    const [line = ""] = block([candidate(0.9, turn("e", long))], { prompt: "Do I eat fish?" });
    expect(line).toContain("I never eat fish.");
    expect(line.length).toBeLessThan(long.length);
    expect(block([candidate(0.9, said("s", long))], { prompt: "Do I eat fish?" })[0]).toContain(long);
  });
});

test("the list knows no threshold and no budget, only its limit", () => {
  const all = [candidate(0.02, peanuts), candidate(0.01, marathon)];
  expect(listLines(all, wording, 9).map(({ id }) => id)).toEqual(["p", "m"]);
  expect(listLines(all, wording, 1).map(({ id }) => id)).toEqual(["p"]);
  expect(listLines(all, wording, 0)).toEqual([]);
});

test("a block keeps within its budget, its threshold and its candidates, and repeats nobody", () => {
  const word = fc.constantFrom("tea", "jazz", "Oslo", "a dog", "old books", "very", "chess");
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => `I like ${words.join(" ")}`);
  const given = fc.array(fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });
  fc.assert(
    fc.property(given, fc.nat(60), fc.double({ min: -1.5, max: 1.5, noNaN: true }), (texts, budgetTokens, habit) => {
      const all = texts.map(([own, score], place) => candidate(score, said(`${place}`, own)));
      const lines = compiled(all, { budgetTokens, habit });
      const tokens = lines.reduce((sum, line) => sum + Math.ceil(line.text.length / 4), 0);
      expect(tokens).toBeLessThanOrEqual(budgetTokens);
      for (const { score } of lines) expect(score).toBeGreaterThanOrEqual(thresholdFor(THRESHOLD, habit));
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(new Set(lines.map((line) => line.text)).size).toBe(lines.length);
    }),
  );
});
