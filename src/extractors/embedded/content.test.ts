import { expect, test } from "vitest";
import { contentStems, contentWords, stem } from "./content";

test("words that say nothing are left out, and each is there once", () => {
  expect(contentWords("I would recommend a party hostel with the best parties")).toEqual(["party", "hostel"]);
  expect(contentWords("some good options")).toEqual([]);
});

test.each([
  ["parties", "party"],
  ["crowded", "crowd"],
  ["crowds", "crowd"],
  ["bus", "bus"],
])("%s and %s are one", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test("stems are compared", () => {
  expect(contentStems("Crowded parties")).toEqual(new Set(["crowd", "party"]));
});
