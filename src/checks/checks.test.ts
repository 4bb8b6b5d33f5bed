import { describe, expect, test } from "vitest";
import { formatBlock } from "../domain/block";
import { findQuote } from "../domain/check";
import type { ChatWindow } from "../domain/extractor";
import type { Draft } from "../domain/memory";
import type { Turn } from "../domain/turn";
import { checks } from ".";

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: "t",
  site: "chatgpt",
  conversation: "c",
  role: "user",
  text,
  at: 0,
  ...more,
});

const draft = (quote: string, text = quote): Draft => ({ kind: "fact", text, quote, turn: "t", confidence: 1 });

const drops = (id: string, made: Draft, spoken: Turn, context: readonly Turn[] = []): boolean => {
  const window: ChatWindow = { turns: [spoken], context, known: [], kinds: [] };
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`There is no check ${id}.`);
  return check.drop(made, window);
};

const block = formatBlock([{ id: "1", text: "I'm allergic to peanuts. (Mar 2026)", score: 1, signals: {} }]);
const mail = "Dear Bob,\nI am leaving the firm in May.\nBest, Al";

/** For each check: what is quoted, and the whole turn where it is more than that. */
const dropped: Readonly<Record<string, readonly (readonly [quote: string, turn?: string])[]>> = {
  "about-the-user": [["The train was late"], ["I told you about my cat"], ["If I were rich I'd travel"]],
  code: [["I am a = b;", "```\nI am a = b;\n```"], ["const me = { my: 1 };"]],
  "from-block": [["I'm allergic to peanuts", `${block}What's for dinner?`]],
  grounded: [["I live in Oslo", "I live in Rome"]],
  length: [["Mine"], [`I like ${"very ".repeat(80)}old books`]],
  passing: [
    ["I'd love to hear more about it"],
    ["I like the second suggestion"],
    ["I'll look into that"],
    ["I'm so tired"],
    ["My favourite review is this:"],
  ],
  pasted: [
    ["I quit my job in June", "Rewrite this more politely.\n\nI quit my job in June"],
    ["I have two dogs", "Translate into French: I have two dogs"],
    ["I am leaving the firm in May", mail],
    ["I grew up in Ohio", `I found this:\n\nI grew up in Ohio`],
    ["I hate Mondays", `${"Lorem ipsum dolor sit amet. ".repeat(200)}\n\nI hate Mondays`],
  ],
  question: [["Do I like tea?"], ["what my sister eats"], ["¿Soy yo?"], ["أنا؟"]],
  quoted: [
    ["I will never go back there", 'She said: "I will never go back there", and left.'],
    ["I live in Oslo", "Look:\n> I live in Oslo\nwhere is that"],
  ],
  "role-play": [["I rule the seven seas", "Act as a pirate. I rule the seven seas"]],
  "self-contained": [["I love it"], ["I really want that"]],
};

const kept: typeof dropped = {
  "about-the-user": [["My train was late"], ["We live by the sea"]],
  code: [["I'm a nurse", "I'm a nurse. `npm test` fails"]],
  "from-block": [
    ["I'm allergic to peanuts", "I'm allergic to peanuts"],
    ["I like figs", `${block}I like figs`],
  ],
  grounded: [["I live in Oslo"]],
  length: [["I'm vegan"]],
  passing: [["I like hiking"], ["I'm afraid of heights"], ["I'll be in Rome next week"]],
  pasted: [
    ["I'm allergic to nuts", "Suggest a dinner.\n\nI'm allergic to nuts"],
    ["I quit my job in June", "I quit my job in June.\n\nWhat now?"],
    ["My email is slow", "My email is slow"],
  ],
  question: [["I know what I like"], ["Where I live it rains"]],
  quoted: [
    ["I refuse to fly", '"I refuse to fly, and that will not change"'],
    ["I love", 'I love "Dune"'],
  ],
  "role-play": [["I'm a pirate", "I'm a pirate. Act as my mate"]],
  "self-contained": [["I love figs"]],
};

test("each check has examples of what it drops and what it keeps", () => {
  const ids = checks.map(({ id }) => id).toSorted();
  expect(Object.keys(dropped).toSorted()).toEqual(ids);
  expect(Object.keys(kept).toSorted()).toEqual(ids);
});

const rows = (examples: typeof dropped): [string, string, string | undefined][] =>
  Object.entries(examples).flatMap(([id, cases]) =>
    cases.map(([quote, text]): [string, string, string | undefined] => [id, quote, text]),
  );

describe("dropped", () => {
  test.each(rows(dropped))("%s: %s", (id, quote, text = quote) => {
    expect(drops(id, draft(quote), turn(text))).toBe(true);
  });
});

describe("kept", () => {
  test.each(rows(kept))("%s: %s", (id, quote, text = quote) => {
    expect(drops(id, draft(quote), turn(text))).toBe(false);
  });
});

describe("grounded", () => {
  const spoken = turn("I moved there in 2019.");

  test("in the conversation before, and in who speaks", () => {
    const made = draft("I moved there in 2019", "I moved to Lisbon in 2019");
    expect(drops("grounded", made, spoken)).toBe(true);
    expect(drops("grounded", made, spoken, [turn("Lisbon is lovely.", { id: "s", role: "assistant" })])).toBe(false);
    const named = draft("I moved there in 2019", "In 2019 Mara moved");
    expect(drops("grounded", named, turn(spoken.text, { speaker: "Mara" }))).toBe(false);
  });

  test("not in another number, nor in the assistant's words", () => {
    expect(drops("grounded", draft("I moved there in 2019", "I moved there in 2018"), spoken)).toBe(true);
    expect(drops("grounded", draft("I moved there in 2019"), turn(spoken.text, { role: "assistant" }))).toBe(true);
  });
});

test("a quote is found in its own turn only", () => {
  const turns = [turn("I like tea", { id: "other" }), turn("You know, I like tea")];
  expect(findQuote(draft("I like tea"), { turns })).toEqual({ turn: turns[1], start: 10, end: 20 });
  expect(findQuote(draft("I like coffee"), { turns })).toBeNull();
  expect(findQuote(draft(""), { turns })).toBeNull();
});
