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
  ["a cut end whose last entry lacks only its brace", `[${JSON.stringify(entry).slice(0, -1)}`, 1],
  ["a comma too many", `[${JSON.stringify(entry).replace("}", ",}")},]`, 1],
  ["single quotes", "[{'turn': 1, 'quote': 'I\\'m   Mara', 'kind': 'fact', 'text': 'I'm Mara.'}]", 1],
  ["names without quotes", '[{turn: 1, quote: "I moved", kind: "fact", text: "I moved, note: twice."}]', 1],
  ["a line's end within a string", JSON.stringify([{ ...entry, text: "I moved @ twice." }]).replace("@", "\n"), 1],
  ["talk around it", `Sure {really}! ${JSON.stringify([entry])} I hope this {"helps"}.`, 1],
  ["the same without end", `[${`${JSON.stringify(entry)},`.repeat(500)}`, 500],
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
  ["[1] I moved to Lisbon", 1, "I moved to Lisbon"],
  ["I live in Rome", 1, "I live in Rome"],
])("the quote %j is given as it was written", (quote, turn, written) => {
  expect(read(JSON.stringify([{ ...entry, turn, quote }]))[0]?.quote).toBe(written);
});

test("a quote that stands in another line than the one named is drawn from there", () => {
  expect(read(JSON.stringify([{ ...entry, turn: 2 }]))).toMatchObject([{ turn: "a", quote: entry.quote }]);
});

test("no answer makes it throw, and no draft is of a kind or turn that there is not", () => {
  const jsonish = fc.stringMatching(/^[[\]{}"':,\\\n 1a]{0,60}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), jsonish, fc.json()), (answer) => {
      for (const draft of read(answer)) expect(draft.text).not.toBe("");
    }),
  );
  const field = fc.oneof(fc.constantFrom(1, 2, 3, "1", "fact", "plan", "a", "I'm Mara", "\n"), fc.jsonValue());
  const entries = fc.array(fc.record({ turn: field, quote: field, kind: field, text: field }, { requiredKeys: [] }));
  const damage = fc.record({
    from: fc.nat(200),
    length: fc.nat(4),
    by: fc.constantFrom("", "'", '"', "{", "}", ",", "\\"),
  });
  fc.assert(
    fc.property(entries, damage, (given, { from, length, by }) => {
      const answer = JSON.stringify(given);
      for (const draft of read(answer.slice(0, from) + by + answer.slice(from + length))) {
        expect(["a", "b"]).toContain(draft.turn);
        expect(["fact", "plan"]).toContain(draft.kind);
        expect(draft.text).toMatch(/^\S(.*\S)?$/u);
      }
    }),
    { numRuns: 300 },
  );
});

test("a hostile answer takes no time", () => {
  for (const piece of ['{"', "{'", '{"a":', "\\", '"', "{".repeat(9), '{"a": "b" ']) {
    const from = performance.now();
    read(piece.repeat(4000));
    expect(performance.now() - from, piece).toBeLessThan(1000);
  }
});

test("what is said twice is one draft, the first", () => {
  const drafts = read(
    JSON.stringify([entry, { ...entry, text: "i moved to Lisbon!" }, { ...entry, text: "我搬到了里斯本" }]),
  );
  expect(distinct(drafts).map(({ text }) => text)).toEqual(["I moved to Lisbon.", "我搬到了里斯本"]);
});
