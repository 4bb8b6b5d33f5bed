import { expect, test } from "vitest";
import { withSubject } from "./implied";

test.each([
  ["Just got a puppy", "I just got a puppy"],
  ["Been learning the violin", "I've been learning the violin"],
  ["Gonna move to Oslo", "I'm gonna move to Oslo"],
  ["Adopted two cats", "I adopted two cats"],
  ["Used to play chess", "I used to play chess"],
  ["Love it", "Love it"],
  ["Trying to sleep is hard", "Trying to sleep is hard"],
  ["Got it", "Got it"],
  ["Write me a poem", "Write me a poem"],
  ["I just got a puppy", "I just got a puppy"],
])("%s → %s", (statement, expected) => {
  expect(withSubject(statement)).toBe(expected);
});
