import { expect, test } from "vitest";
import { term, terms } from "./terms";

test("a text's terms are its words' stems, without those that say too little", () => {
  expect(terms("Mara's dogs are in Besançon, l'alcool")).toEqual(["mara", "dog", "besancon", "alcool"]);
});

test("a word has the same term however many words were asked for in between", () => {
  const asked = ["running", "the", "2026"];
  const first = asked.map(term);
  expect(first).toEqual(["run", null, "2026"]);
  for (let word = 0; word < 20_000; word++) expect(term(`word${word}`)).toBe(`word${word}`);
  expect(asked.map(term)).toEqual(first);
});
