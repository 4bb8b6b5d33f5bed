import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTermTable } from "./term-table";
import { terms } from "./terms";

const word: fc.Arbitrary<string> = fc.constantFrom("sea", "vet", "tea", "oslo", "fig");
const step = fc.record({ id: fc.constantFrom("1", "2", "3", "4"), terms: fc.option(fc.array(word), { nil: null }) });

test("after any puts and removals it answers as one that was made anew", () => {
  fc.assert(
    fc.property(fc.array(step), fc.array(word, { minLength: 1 }), (steps, asked) => {
      const table = createTermTable();
      const left = new Map<string, readonly string[]>();
      for (const { id, terms: given } of steps) {
        if (given === null) {
          table.remove(id);
          left.delete(id);
        } else {
          table.put(id, given);
          left.set(id, given);
        }
      }
      const anew = createTermTable();
      for (const [id, given] of left) anew.put(id, given);
      const answer = new Map(table.matching(asked, 9).map(({ id, score }) => [id, score]));
      const expected = anew.matching(asked, 9);
      expect(answer.size).toBe(expected.length);
      for (const { id, score } of expected) expect(answer.get(id)).toBeCloseTo(score);
      const holding = [...left].filter(([, given]) => given.some((term) => asked.includes(term)));
      expect([...answer.keys()].toSorted()).toEqual(holding.map(([id]) => id).toSorted());
      expect([...answer.values()].every((score) => score > 0 && score <= 1)).toBe(true);
    }),
  );
});

describe("a match", () => {
  const table = createTermTable();
  table.put("vet", terms("My sister Ines is a vet"));
  table.put("two", terms("My sister Ines met my sister Rita, my brother and his old friends from the sea"));
  table.put("tea", terms("I drink tea"));

  test("is found by another form of the word, best first", () => {
    expect(table.matching(terms("Which sisters?"), 9).map(({ id }) => id)).toEqual(["vet", "two"]);
    expect(table.matching(terms("drinking"), 9).map(({ id }) => id)).toEqual(["tea"]);
  });

  test("counts more for a rarer word", () => {
    expect(table.rarity("tea")).toBeGreaterThan(table.rarity("sister"));
    expect(table.rarity("zebra")).toBe(1);
    const [rare] = table.matching(terms("tea sister"), 1);
    expect(rare?.id).toBe("tea");
  });

  test("is no longer than asked for, and there is none for nothing", () => {
    expect(table.matching(terms("sister"), 1)).toHaveLength(1);
    expect(table.matching([], 9)).toEqual([]);
    expect(createTermTable().matching(["tea"], 9)).toEqual([]);
  });
});

test.each([
  ["I'm the vet's", ["vet"]],
  ["我对花生过敏", ["我", "对", "花生", "过敏"]],
])("%s is searched by %j", (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
