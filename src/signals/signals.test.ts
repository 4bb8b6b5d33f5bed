import { describe, expect, test } from "vitest";
import type { SearchIndex } from "../domain/signal";
import { kinds } from "../kinds";
import { signals } from ".";
import { aMemory } from "../../test/engine/memory";

const memory = (id: string, kind = "fact") => aMemory({ id, kind });

const index: SearchIndex = {
  nearest: () => [
    { id: "near", score: 0.8 },
    { id: "far", score: -0.2 },
  ],
  matching: (text) => (text.includes("Ines") ? [{ id: "ines", score: 0.5 }] : []),
  related: (text, steps) => (text.includes("Ines") ? [{ id: "ines", score: 1 / steps }] : []),
  rarity: (word) => (word === "Ines" ? 0.7 : 0),
  kindOf: ({ kind }) => kinds.find(({ id }) => id === kind),
};

function ask(id: string, text: string, vector: Float32Array | null = Float32Array.of(1)) {
  const signal = signals.find((candidate) => candidate.id === id);
  if (!signal) throw new Error(`There is no signal ${id}.`);
  return signal.prepare({ text, vector, now: 0 }, index);
}

test("all weights together are one", () => {
  expect(signals.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

describe("meaning", () => {
  test("scores by nearness, and never below nothing", () => {
    const { candidates, score } = ask("semantic", "");
    expect(candidates).toEqual(["near", "far"]);
    expect(score(memory("near"))).toBeGreaterThan(0.7);
    expect([score(memory("far")), score(memory("other"))]).toEqual([0, 0]);
  });

  test("is silent without a vector", () => {
    const { candidates, score } = ask("semantic", "", null);
    expect([candidates, score(memory("near"))]).toEqual([[], 0]);
  });
});

test("words score by what they share", () => {
  const { candidates, score } = ask("lexical", "Where does Ines live?");
  expect([candidates, score(memory("ines")), score(memory("near"))]).toEqual([["ines"], 0.5, 0]);
});

describe("names", () => {
  test.each([
    ["What should I cook for Ines on Sunday?", 0.7],
    ["Is it for Ines?", 0.7],
    ["Ines? What about her", 0],
    ["Do I work on Sunday in March?", 0],
    ["what should i cook for ines?", 0],
  ])("%s", (prompt, expected) => {
    expect(ask("names", prompt).score(memory("ines"))).toBe(expected);
  });
});

test("people and things score by how near they are to those who are named", () => {
  const { candidates, score } = ask("graph", "Where does Ines live?");
  expect([candidates, score(memory("ines")), score(memory("near"))]).toEqual([["ines"], 0.5, 0]);
  expect(ask("graph", "Where do I live?").candidates).toEqual([]);
});

describe("advice", () => {
  test.each([
    ["What should I cook tonight?", 1],
    ["Can you recommend a good book?", 0.5],
    ["Prove that two is prime.", 0],
  ])("%s", (prompt, asks) => {
    const { candidates, score } = ask("advice", prompt);
    expect(candidates).toEqual([]);
    expect(score(memory("a", "constraint"))).toBe(asks);
    expect(score(memory("b", "preference"))).toBeLessThanOrEqual(asks);
    expect(score(memory("c", "event"))).toBe(0);
    expect(score(memory("d", "of another version"))).toBe(0);
  });
});
