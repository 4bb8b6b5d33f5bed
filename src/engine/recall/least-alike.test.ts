import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../../domain/statement";
import { leastAlike } from "./least-alike";

const saying = (text: string) => ({ text, words: new Set(text.split(" ")) });
const told = (...texts: readonly string[]): readonly string[] =>
  Array.from(leastAlike(texts.map(saying)), ({ text }) => text);

test("what says nothing new is left out, in whatever order it says it", () => {
  expect(told("i like tea", "tea i like", "i like tea", "i drink coffee")).toEqual(["i like tea", "i drink coffee"]);
});

test("what says much the same waits five places, and comes then", () => {
  const others = ["b b1", "c c1", "d d1", "e e1", "f f1", "g g1"];
  // Two words of three are shared.
  expect(told("x y", "x y z", ...others)).toEqual(["x y", ...others.slice(0, 4), "x y z", ...others.slice(4)]);
  expect(told("x y", "x y z", "b b1")).toEqual(["x y", "b b1", "x y z"]);
});

test("what waited is left out where its like was told meanwhile", () => {
  expect(told("a b", "a b c d", "a b c d e", "x")).toEqual(["a b", "a b c d e", "x"]);
});

const word = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const given = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), { maxLength: 20 });

test("of any lines, none that repeats is told, none else is left out, and none comes too early or too late", () => {
  fc.assert(
    fc.property(given, (texts) => {
      const lines = texts.map((words, place) => ({ place, words: new Set(words) }));
      const chosen = [...leastAlike(lines)];
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const line of chosen) expect(lines[line.place]).toBe(line);
      for (const [at, line] of chosen.entries()) {
        for (const other of chosen.slice(0, at)) expect(overlap(line.words, other.words)).toBeLessThan(0.75);
      }
      for (const line of lines.filter((other) => !chosen.includes(other))) {
        expect(chosen.some((other) => overlap(line.words, other.words) >= 0.75)).toBe(true);
      }
    }),
  );
});

test("the order is that in which they were given, but for what waits", () => {
  fc.assert(
    fc.property(given, (texts) => {
      const lines = texts.map((words, place) => ({ place, words: new Set(words) }));
      const chosen = [...leastAlike(lines)];
      const waited = chosen.filter((line, at) => chosen.slice(0, at).some(({ place }) => place > line.place));
      const others = chosen.filter((line) => !waited.includes(line));
      expect(others.map(({ place }) => place)).toEqual(others.map(({ place }) => place).toSorted((a, b) => a - b));
      for (const { words, place } of waited) {
        const before = chosen.filter((other) => other.place < place);
        expect(before.some((other) => overlap(words, other.words) >= 0.5)).toBe(true);
      }
      expect(chosen[0]).toBe(lines[0]);
    }),
  );
});
