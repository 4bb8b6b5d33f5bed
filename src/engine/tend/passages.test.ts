import fc from "fast-check";
import { expect, test } from "vitest";
import { createPassageFinder } from "./passages";

const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", "ü", "过"), maxLength: 30 });
const passages = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom("a", "b", " ", "ü", "过"), minLength: 1, maxLength: 7 }),
);

test("those are found that stand in the text, in their order, whatever else begins alike", () => {
  fc.assert(
    fc.property(passages, letters, (given, text) => {
      expect(createPassageFinder(given).within(text)).toEqual(given.filter((passage) => text.includes(passage)));
    }),
    { numRuns: 500 },
  );
});

test("long ones that begin alike are told apart, and each is found wherever it stands", () => {
  const letter = fc.string({ unit: fc.constantFrom("a", "b", "ü"), minLength: 60, maxLength: 160 });
  const cuts = fc.array(fc.tuple(fc.nat(159), fc.nat(70), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(letter, cuts, (text, parts) => {
      const given = parts.map(([from, length, isThere]) => text.slice(from, from + length) + (isThere ? "" : "b"));
      const known = [...new Set(given)].filter((passage) => passage !== "");
      expect(createPassageFinder(known).within(text)).toEqual(known.filter((passage) => text.includes(passage)));
    }),
    { numRuns: 300 },
  );
});

test("one that ends with the text is found, and one that is longer than it is not", () => {
  const finder = createPassageFinder(["peanuts", "to peanuts, and more"]);
  expect(finder.within("I'm allergic to peanuts")).toEqual(["peanuts"]);
  expect(finder.within("")).toEqual([]);
});
