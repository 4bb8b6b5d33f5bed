import { describe, expect, test } from "vitest";
import { kinds } from ".";
import { aMemory } from "../../test/engine/memory";

const statements = kinds.filter(({ verbatim }) => !verbatim).toSorted((a, b) => b.precedence - a.precedence);
const kindOf = (text: string): string | undefined => statements.find(({ cue }) => cue?.test(text))?.id;

const memory = (text: string) => aMemory({ id: text, text });

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

describe("what becomes of the old when something near is said", () => {
  test.each([
    ["fact", "I live in Berlin", "I moved to Lisbon", "supersede"],
    ["fact", "My name is Ann", "My name is Anna", "supersede"],
    ["fact", "I have a cat", "I have a dog", "both"],
    ["relationship", "My boss is Ana", "My boss is Tom", "supersede"],
    ["relationship", "My sister Ines is a vet", "My sister Ines is pregnant", "both"],
    ["preference", "I love jazz", "I don't love jazz anymore", "supersede"],
    ["constraint", "I'm allergic to peanuts", "I'm allergic to peanuts", "keep"],
    ["constraint", "I'm allergic to peanuts", "I'm allergic to shrimp", "both"],
    ["event", "I ran a race", "I ran a race", "keep"],
    ["event", "I ran a race", "I won a race", "both"],
    ["episode", "Hello", "Hello", "both"],
  ])("%s: %s → %s: %s", (id, old, fresh, verdict) => {
    expect(kinds.find((kind) => kind.id === id)?.resolve(memory(old), memory(fresh))).toBe(verdict);
  });
});
