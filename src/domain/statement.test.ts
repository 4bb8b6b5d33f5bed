import { describe, expect, test } from "vitest";
import { overlap, sameStatement, words } from "./statement";

describe("words", () => {
  test("of any script, in lower case", () => {
    expect(words("My sister’s a VET.")).toEqual(["my", "sister's", "a", "vet"]);
    expect(words("我对花生过敏")).toContain("花生");
    expect(words("أعيش في لشبونة")).toHaveLength(3);
    expect(words("…!")).toEqual([]);
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
