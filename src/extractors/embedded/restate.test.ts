import { expect, test } from "vitest";
import { restate } from "./restate";

test.each([
  ["by the way, I'm vegan.", "I'm vegan"],
  ["Thanks! Also, I hate wool,", "I hate wool"],
  ["Hey Caroline, I got a dog!", "I got a dog"],
  ["and my wife is a nurse", "My wife is a nurse"],
  ["No, I don't smoke", "I don't smoke"],
  ["No allergies in my family", "No allergies in my family"],
  ["Great food makes me happy", "Great food makes me happy"],
  ['"I refuse to fly."', "I refuse to fly"],
  ['I love "Dune" and "Ubik"', 'I love "Dune" and "Ubik"'],
  ["I live\n in  Oslo", "I live in Oslo"],
])("%s → %s", (clause, statement) => {
  expect(restate(clause)).toBe(statement);
});
