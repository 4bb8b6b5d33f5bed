import { expect, test } from "vitest";
import { sentences } from "./sentences";

const textsOf = (text: string): readonly string[] => sentences(text).map((sentence) => sentence.text);

test("a full stop that only shortens a word ends no sentence", () => {
  expect(textsOf("My doctor is Dr. Huang. I moved to St. Gallen, e.g. for work.")).toEqual([
    "My doctor is Dr. Huang.",
    "I moved to St. Gallen, e.g. for work.",
  ]);
});

test("a line break ends one, whatever stands before it", () => {
  expect(textsOf("Regards, Dr.\nI live in Oslo")).toEqual(["Regards, Dr.", "I live in Oslo"]);
});

test("each stands where it starts", () => {
  const text = "  I live with Mr. Fox.  I have a cat.";
  for (const sentence of sentences(text)) expect(text.indexOf(sentence.text)).toBe(sentence.start);
  expect(sentences(text)).toHaveLength(2);
});
