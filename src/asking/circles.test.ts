import { expect, test } from "vitest";
import { runsInCircles } from "./circles";

test.each([
  ["nothing", "", false],
  ["three times", "I moved to ".repeat(3), false],
  ["four times", "I moved to ".repeat(4), true],
  [
    "an entry over and over",
    `[${'{"turn": 1, "quote": "I live in Lisbon", "text": "I live in Lisbon."}, '.repeat(4)}`,
    true,
  ],
  ["a repetition that it came out of", `${"I moved to ".repeat(9)}Lisbon`, false],
  ["dots", "......................", false],
  ["long dots", ".".repeat(24), true],
])("%s: %s", (_what, answer, circles) => {
  expect(runsInCircles(answer)).toBe(circles);
});

test("a long answer is looked at only at its end", () => {
  const from = performance.now();
  for (let n = 0; n < 100; n++) runsInCircles("ab ".repeat(100_000) + n);
  expect(performance.now() - from).toBeLessThan(1000);
});
