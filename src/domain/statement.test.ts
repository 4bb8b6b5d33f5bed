import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overlap, sameStatement, words } from "./statement";

describe("words", () => {
  test("of any script, in lower case", () => {
    expect(words("My sister’s a VET.")).toEqual(["my", "sister's", "a", "vet"]);
    expect(words("我对花生过敏")).toContain("花生");
    expect(words("أعيش في لشبونة")).toHaveLength(3);
    expect(words("…!")).toEqual([]);
  });

  test("are those of the segmenter, for texts that it is not needed for too", () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...Array.from("aZ9'’.,;:_-/@ \n\t\r`^~ßÉİıſñ×÷“”„–—…€£ªµ²Ωя花\u0301\u00AD\u00A0🙂")),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary-ascii", maxLength: 2 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 2 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCodePoint(code)) },
    );
    const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const segments = [...segmenter.segment(text.toLowerCase().replaceAll("’", "'"))];
        expect(words(text)).toEqual(segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("overlap", () => {
  test("is the shared part of all words", () => {
    expect(overlap(new Set(["a", "b"]), new Set(["b", "c"]))).toBeCloseTo(1 / 3);
    expect(overlap(new Set(), new Set())).toBe(0);
  });
});

describe("the same statement", () => {
  test.each([
    ["I'm allergic to peanuts", "I’m allergic to peanuts!", true],
    ["I'm allergic to peanuts", "I'm allergic to cashews", false],
    ["I like tea", "I like tea and coffee", false],
  ])("%s / %s: %s", (one, other, same) => {
    expect(sameStatement(one, other)).toBe(same);
  });
});
