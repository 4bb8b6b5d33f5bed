import { expect, test } from "vitest";
import { bearingOnes } from "./bearing-ones";

const statement = (text: string, ...sources: readonly string[]) => ({ whole: false, text, sources });
const turn = (text: string, ...sources: readonly string[]) => ({ ...statement(text, ...sources), whole: true });
const question = { evidence: ["t1"], gold: ["Ines is a vet"], answer: "" };

test("of what was said in one breath only what is to be told bears", () => {
  const seen = [
    statement("Ines, my sister, is a vet", "t1"),
    statement("Is allergic to peanuts", "t1"),
    turn("My sister Ines is a vet, and I'm allergic to peanuts", "t1"),
    statement("Ines is a vet", "t2"),
  ];
  expect([...bearingOnes(seen, question)]).toEqual([seen[0], seen[2]]);
});

test("where none tells it in the same words, the one that tells most of it does; where nothing is to be told, all do", () => {
  const seen = [statement("She looks after animals, Ines", "t1"), statement("Likes tea", "t1")];
  expect([...bearingOnes(seen, { ...question, gold: ["Ines treats sick cats for a living in Porto"] })]).toEqual([
    seen[0],
  ]);
  expect(bearingOnes(seen, { ...question, gold: [] }).size).toBe(2);
});
