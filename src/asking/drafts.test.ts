import fc from "fast-check";
import { expect, test } from "vitest";
import { distinct, readDrafts } from "./drafts";

const kind = (id: string, verbatim = false) => ({ id, asks: `what is ${id}`, verbatim });
const kinds = [kind("fact"), kind("plan"), kind("episode", true)];
const window = {
  earlier: "",
  chat: "",
  passages: [
    { turn: "a", text: "Hi. I'm   Mara, and I moved to Lisbon" },
    { turn: "b", text: "(really) she said “hello”" },
  ],
};
const entry = { turn: 1, quote: "I moved to Lisbon", kind: "fact", text: "I moved to Lisbon." };
const read = (answer: string) => readDrafts(answer, window, kinds);

test("an entry becomes a draft of its turn", () => {
  expect(read(JSON.stringify([entry]))).toEqual([
    { kind: "fact", text: "I moved to Lisbon.", quote: "I moved to Lisbon", turn: "a", confidence: 0.7 },
  ]);
});

test.each([
  ["nothing", "", 0],
  ["an empty list", "[]", 0],
  ["talk", "Sure! Here are no facts.", 0],
  ["a fence around it", `\`\`\`json\n${JSON.stringify([entry])}\n\`\`\``, 1],
  ["an object around it", JSON.stringify({ facts: [entry, entry] }), 2],
  ["a cut end", `${JSON.stringify([entry]).slice(0, -1)}, {"turn": 1, "quote": "I mo`, 1],
  ["braces in a string", JSON.stringify([{ ...entry, text: 'I wrote {"a": 1} there' }]), 1],
  ["a broken entry", `[{"turn": 1 "quote": "x"}, ${JSON.stringify(entry)}]`, 1],
  ["an unknown kind", JSON.stringify([{ ...entry, kind: "secret" }]), 0],
  ["a kind that keeps whole turns", JSON.stringify([{ ...entry, kind: "episode" }]), 0],
  [
    "an unknown turn",
    JSON.stringify([
      { ...entry, turn: 3 },
      { ...entry, turn: 0 },
      { ...entry, turn: 1.5 },
    ]),
    0,
  ],
  [
    "a turn by another name",
    JSON.stringify([
      { ...entry, turn: "a" },
      { ...entry, turn: null },
    ]),
    0,
  ],
  ["missing words", JSON.stringify([{ ...entry, text: " " }, { ...entry, quote: "" }, { turn: 1 }]), 0],
  [
    "words that are none",
    JSON.stringify([
      { ...entry, text: 7 },
      { ...entry, quote: {} },
    ]),
    0,
  ],
])("%s: what can be read is kept", (_what, answer, count) => {
  expect(read(answer)).toHaveLength(count);
});

test.each([
  ["i'm mara", 1, "I'm   Mara"],
  ["I’m Mara.", 1, "I'm   Mara"],
  ['(Really) she said "hello".', 2, "(really) she said “hello”"],
  ["I live in Rome", 1, "I live in Rome"],
])("the quote %j is given as it was written", (quote, turn, written) => {
  expect(read(JSON.stringify([{ ...entry, turn, quote }]))[0]?.quote).toBe(written);
});

test("no answer makes it throw", () => {
  const jsonish = fc.stringMatching(/^[[\]{}":,\\ 1a]{0,60}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), jsonish, fc.json()), (answer) => {
      for (const draft of read(answer)) expect(draft.text).not.toBe("");
    }),
  );
});

test("what is said twice is one draft, the first", () => {
  const drafts = read(
    JSON.stringify([entry, { ...entry, text: "i moved to Lisbon!" }, { ...entry, text: "我搬到了里斯本" }]),
  );
  expect(distinct(drafts).map(({ text }) => text)).toEqual(["I moved to Lisbon.", "我搬到了里斯本"]);
});
