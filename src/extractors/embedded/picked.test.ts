import { describe, expect, test } from "vitest";
import { pickedIn } from "./picked";

const options = [
  { label: "1", text: "A quiet inn by the river" },
  { label: "2", text: "A party hostel with a bar" },
  { label: "3", text: "A camp site in the woods" },
];

const pick = (text: string, others: "turned down" | "unmentioned" = "unmentioned"): string | undefined =>
  pickedIn({ text, start: 0 }, options, others)?.label;

test.each([
  ["I'll go with option 3.", "3"],
  ["Option two sounds best.", "2"],
  ["Let's do number 1.", "1"],
  ["The second one, please.", "2"],
  ["The last one would be perfect for us.", "3"],
  ["I think I'll choose the inn by the river.", "1"],
  ["The camp site sounds perfect.", "3"],
  ["While the hostel may be fun, I'd go for the quiet inn.", "1"],
])("%s → %s", (text, label) => {
  expect(pick(text)).toBe(label);
});

describe("no choice", () => {
  test.each([
    "Which of them has a bar?",
    "Does option 2 have a pool?",
    "I'll go with something else entirely.",
    "I'll look into option pricing.",
    "Thanks, the inn sounds interesting.",
    "The other options are too loud.",
    "Option 9 it is.",
  ])("%s", (text) => {
    expect(pick(text)).toBeUndefined();
  });
});

test("a kind word is a choice where the others are turned down", () => {
  expect(pick("The inn sounds lovely.", "turned down")).toBe("1");
});
