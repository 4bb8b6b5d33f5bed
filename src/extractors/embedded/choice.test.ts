import { describe, expect, test } from "vitest";
import type { Role, Turn } from "../../domain/turn";
import { choiceIn } from "./choice";
import { sentences } from "./sentences";

const turn = (text: string, role: Role = "user"): Turn => ({
  id: "t",
  site: "chatgpt",
  conversation: "c",
  role,
  text,
  at: 0,
});

const choose = (asked: string, answer: string, said: string) =>
  choiceIn(turn(said), sentences(said), [turn(asked), turn(answer, "assistant")]);

const ASKED = "Can you suggest some hotels for my trip to Porto?";
const ANSWER = [
  "Of course:",
  "1. The Riverside Inn offers quiet rooms with a garden.",
  "2. The Palace is a lively hotel with a nightlife district outside.",
  "3. Casa Nova has party nights and a nightlife bar.",
].join("\n");

test("what was taken, with what sets it apart, and what was turned down, with the reason", () => {
  const said =
    "I think I'll go with The Riverside Inn. The others seem a bit too loud for my taste. What should I pack?";
  const choice = choose(ASKED, ANSWER, said);
  expect(choice?.text).toMatch(
    /^Hotels: I prefer the Riverside Inn \(quiet rooms with a garden\); I dislike loud, nightlife \(/,
  );
  expect(choice?.quote).toBe("I think I'll go with The Riverside Inn. The others seem a bit too loud for my taste.");
  expect(choice?.sentences).toHaveLength(2);
  expect(choice?.confidence).toBeGreaterThanOrEqual(0.5);
});

test("a choice of which no reason is given is less sure", () => {
  const choice = choose(ASKED, ANSWER, "I'll go with option 1.");
  expect(choice?.text).toMatch(/^Hotels: I prefer the Riverside Inn .*; I avoid nightlife/);
  expect(choice?.confidence).toBeLessThan(0.5);
});

test("it is short, and in the user's own person", () => {
  const answer = ["a", "b", "c"]
    .map((name, at) => `${at + 1}. Your ${name} ${"very long description ".repeat(30)}`)
    .join("\n");
  const { text = "" } = choose(ASKED, answer, "Option 2 sounds perfect. The others don't suit me.") ?? {};
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(240);
  expect(text).not.toMatch(/\byour?\b/i);
});

test("what is done is preferred to be done", () => {
  const answer = "You could 1. Take a class with a teacher. 2. Read a book alone.";
  expect(
    choose("How can I learn chess?", answer, "I'll go with option 1. The other doesn't appeal to me.")?.text,
  ).toContain("I prefer to take a class with a teacher; I dislike");
});

describe("no choice", () => {
  test.each([
    ["a question", ASKED, ANSWER, "Is option 1 near the river?"],
    ["no options", ASKED, "Porto has many.", "I'll go with the quiet one."],
    ["thanks", ASKED, ANSWER, "Thanks, that helps!"],
    ["advice taken up", ASKED, "1. a a\n2. b b\n3. c c\n4. d d\n5. e e\n6. f f", "I'll go with option 2."],
  ])("%s", (_what, asked, answer, said) => {
    expect(choose(asked, answer, said)).toBeNull();
  });

  test("nor where no assistant spoke before", () => {
    expect(choiceIn(turn("Option 1."), sentences("Option 1."), [turn(ANSWER)])).toBeNull();
    expect(choiceIn(turn("Option 1."), sentences("Option 1."), [])).toBeNull();
  });
});
