import { expect, test } from "vitest";
import { newMemory } from "../../domain/memory";
import { sinceThen } from "./since-then";

const then = newMemory({ id: "home", kind: "fact", text: "Lives in Lisbon", learnedAt: 1, learnedBy: "embedded" });

test("what still holds in the same words is the same", () => {
  expect(sinceThen(then, { ...then, timesSaid: 3 }, 100)).toEqual({ sort: "same" });
});

test("what has ceased to hold says since when", () => {
  expect(sinceThen(then, { ...then, validTo: 50, text: "Lived in Lisbon" }, 100)).toEqual({ sort: "ended", at: 50 });
});

test("what will cease to hold still does", () => {
  expect(sinceThen(then, { ...then, validTo: 150 }, 100)).toEqual({ sort: "same" });
});

test("what was put into other words says which", () => {
  const now = "Lives in Lisbon, in Alfama";
  expect(sinceThen(then, { ...then, text: now }, 100)).toEqual({ sort: "reworded", now });
});
