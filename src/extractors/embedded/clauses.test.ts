import { expect, test } from "vitest";
import { clauses } from "./clauses";
import { sentences } from "./sentences";

const cut = (text: string): readonly string[] => clauses({ text, start: 0 }).map((clause) => clause.text);

test.each([
  [
    "I'm Mara, I moved to Lisbon in March, my sister Ines is a vet, I'm allergic to peanuts",
    ["I'm Mara,", "I moved to Lisbon in March,", "my sister Ines is a vet,", "I'm allergic to peanuts"],
  ],
  ["I avoid caffeine because it makes me jittery.", ["I avoid caffeine because it makes me jittery."]],
  ["I love my dog, my cat and my bird.", ["I love my dog, my cat and my bird."]],
  ["When I was young, I played chess.", ["When I was young, I played chess."]],
  ["I hate cilantro, but do you have ideas?", ["I hate cilantro,", "but do you have ideas?"]],
  ["By the way, I usually cook on Sundays.", ["By the way,", "I usually cook on Sundays."]],
])("%s", (sentence, expected) => {
  expect(cut(sentence)).toEqual(expected);
});

test("each knows its place in the text", () => {
  const text = "Hello!\n  I'm Ada, and I work in Turin.  I like it. Bye.";
  const found = sentences(text).flatMap(clauses);
  expect(found.length).toBeGreaterThanOrEqual(4);
  for (const clause of found) expect(text.slice(clause.start, clause.start + clause.text.length)).toBe(clause.text);
});
