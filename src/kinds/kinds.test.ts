import { describe, expect, test } from "vitest";
import { kinds } from ".";

const statements = kinds.filter(({ verbatim }) => !verbatim).toSorted((a, b) => b.precedence - a.precedence);
const kindOf = (text: string): string | undefined => statements.find(({ cue }) => cue?.test(text))?.id;

test("there is one for each file, and exactly one keeps turns word for word", () => {
  expect(kinds.length).toBeGreaterThanOrEqual(9);
  expect(kinds.filter(({ verbatim }) => verbatim)).toHaveLength(1);
  expect(new Set(statements.map(({ precedence }) => precedence)).size).toBe(statements.length);
});

describe("the way people say it", () => {
  test.each([
    ["I'm a nurse at a children's hospital", "fact"],
    ["My name is Tomás", "fact"],
    ["My horse is called Bella", "fact"],
    ["I once lived in Oslo", "fact"],
    ["I'm Mara", "fact"],
    ["My sister Ines is a vet", "relationship"],
    ["I'm engaged", "relationship"],
    ["I can't stand cilantro", "preference"],
    ["I'd rather take the train", "preference"],
    ["I'm allergic to peanuts", "constraint"],
    ["I never fly", "constraint"],
    ["I never eat meat on Fridays", "constraint"],
    ["I avoid motorways", "constraint"],
    ["My goal is to read fifty books", "goal"],
    ["I'm training for a marathon", "goal"],
    ["I'm moving to Oslo next spring", "plan"],
    ["We will be in Rome in April", "plan"],
    ["I usually write the tests first", "procedure"],
    ["I met my old teacher yesterday", "relationship"],
    ["I ran ten kilometres this morning", "event"],
    ["The weather is nice", undefined],
    ["I'd like to know more", undefined],
  ])("%s: %s", (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});
