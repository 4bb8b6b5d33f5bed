import { expect, test } from "vitest";
import { asSpoken } from "./spoken";

test.each([
  ["Is allergic to peanuts", "I am allergic to peanuts"],
  ["Has a cat called Mia", "I have a cat called Mia"],
  ["Usually prefers tea", "I usually prefer tea"],
  ["Avoids caffeine because it makes me jittery", "I avoid caffeine because it makes me jittery"],
  ["Studies law", "I study law"],
  ["Teaches maths", "I teach maths"],
  ["Doesn't eat meat", "I don't eat meat"],
  ["Moved to Lisbon in March", "I moved to Lisbon in March"],
  ["Went to Rome", "I went to Rome"],
  ["Can't stand noise", "I can't stand noise"],
])("%s: %s", (statement, spoken) => {
  expect(asSpoken(statement)).toBe(spoken);
});

test.each([
  "Ines, my sister, is a vet",
  "My boss is called Ana",
  "We have two kids",
  "I am allergic to walnuts",
  "James likes tea",
  "Hotels: prefers the quiet Riverside Inn",
  "Ich bin Ärztin",
  "",
])("%s stays", (statement) => {
  expect(asSpoken(statement)).toBe(statement);
});
