import { expect, test } from "vitest";
import { after, before, placeOf, STEPS } from "./steps";

test("each step leads to the next and back, and the ends to themselves", () => {
  const there = STEPS.map(after);
  expect(there).toEqual([...STEPS.slice(1), "done"]);
  expect(there.slice(0, -1).map(before)).toEqual(STEPS.slice(0, -1));
  expect(before("does")).toBe("does");
});

test("a refusal leads back to the question, in whose place it stands", () => {
  expect(before("refused")).toBe("consent");
  expect(placeOf("refused")).toBe(placeOf("consent"));
});
