import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBlock } from "../domain/block";
import { createLedger } from "./ledger";
import type { PageReading } from "./read";

type PageTurn = PageReading["turns"][number];

const turn = (id: string, text: string, more: Partial<PageTurn> = {}): PageTurn => ({
  id,
  role: "user",
  text,
  finished: true,
  ...more,
});
const texts = (turns: readonly { text: string }[]) => turns.map(({ text }) => text);

const open = (now?: () => number) => {
  const ledger = createLedger("s", now);
  /** Notes the same page so many times; gives what was due at the last. */
  const look = (conversation: string | null, turns: readonly PageTurn[], times = 1) => {
    for (let time = 1; time < times; time += 1) ledger.note({ conversation, turns });
    return ledger.note({ conversation, turns });
  };
  return { ...ledger, look };
};

test("a turn is due when it was the same for two ticks, and until it is safe", () => {
  const ledger = open(() => 42);
  const turns = [turn("a", "hello")];
  expect(ledger.look("c", turns, 2)).toEqual([]);
  const due = ledger.look("c", turns);
  expect(due).toEqual([{ id: "a", site: "s", conversation: "c", role: "user", text: "hello", at: 42 }]);
  expect(ledger.look("c", turns)).toEqual(due);
  ledger.confirm(due);
  expect(ledger.look("c", turns)).toEqual([]);
  expect(ledger.unsettled()).toBe(false);
});

test("while words come nothing is due, nor before the turn is finished", () => {
  const ledger = open();
  for (let words = 1; words < 9; words += 1) expect(ledger.look("c", [turn("a", "w".repeat(words))])).toEqual([]);
  expect(ledger.look("c", [turn("a", "done", { finished: false })], 9)).toEqual([]);
  expect(ledger.unsettled()).toBe(true);
  expect(texts(ledger.look("c", [turn("a", "done")]))).toEqual(["done"]);
});

test("an edited or regenerated turn is due again, in its new words only", () => {
  const ledger = open();
  ledger.confirm(ledger.look("c", [turn("a", "one")], 3));
  expect(texts(ledger.look("c", [turn("a", "two")], 3))).toEqual(["two"]);
});

test("an answer that comes late confirms neither other words nor another chat", () => {
  const ledger = open();
  const due = ledger.look("c", [turn("a", "one")], 3);
  ledger.look("c", [turn("a", "two")]);
  ledger.confirm(due);
  expect(texts(ledger.look("c", [turn("a", "two")], 2))).toEqual(["two"]);
});

test("our block is never handed over; the rest is, to the letter", () => {
  const ledger = open();
  const block = formatBlock([{ id: "1", text: "I live in Lisbon.", score: 1, signals: {} }]);
  expect(texts(ledger.look("c", [turn("a", `${block}What  now?\n`)], 3))).toEqual(["What  now?\n"]);
  expect(ledger.look("c", [turn("b", block)], 3)).toEqual([]);
  expect(texts(ledger.look("c", [turn("c", block, { role: "assistant" })], 3))).toEqual([block]);
});

test("a new chat waits for its id; what has gone from the page by then is dropped", () => {
  const ledger = open();
  expect(ledger.look(null, [turn("a", "kept"), turn("b", "gone")], 9)).toEqual([]);
  expect(ledger.look("c", [turn("a", "kept")], 2)).toEqual([]);
  const due = ledger.look("c", [turn("a", "kept")]);
  expect(due.map(({ id, conversation }) => [id, conversation])).toEqual([["a", "c"]]);
});

test("what the page still shows of the last chat is not taken for the next one's", () => {
  const ledger = open();
  ledger.confirm(ledger.look("old", [turn("0", "old words")], 3));
  expect(ledger.look("new", [turn("0", "old words")], 4)).toEqual([]);
  const due = ledger.look("new", [turn("0", "new words")], 3);
  expect(due).toMatchObject([{ text: "new words", conversation: "new" }]);
});

test("what is scrolled away is no deletion, and not due again when it comes back", () => {
  const ledger = open();
  const all = [turn("a", "one"), turn("b", "two")];
  ledger.confirm(ledger.look("c", all, 3));
  ledger.look("c", all.slice(1), 9);
  expect(ledger.look("c", all, 3)).toEqual([]);
});

test("a cleared ledger has forgotten everything", () => {
  const ledger = open();
  ledger.look("c", [turn("a", "one")], 2);
  ledger.clear();
  expect(ledger.unsettled()).toBe(false);
  expect(ledger.look("c", [turn("a", "one")], 2)).toEqual([]);
});

test("whatever the page does, no words are handed over twice, and none without a chat or a word", () => {
  const seen = fc.record({
    id: fc.constantFrom("1", "2"),
    text: fc.constantFrom("", "a", "مرحبا", "你好", "x".repeat(200_000)),
  });
  const page = fc.record({
    conversation: fc.constantFrom(null, "c", "d"),
    turns: fc.uniqueArray(seen, { selector: ({ id }) => id }),
    times: fc.integer({ min: 1, max: 7 }),
  });
  let handedOver = 0;
  fc.assert(
    fc.property(fc.array(page, { maxLength: 20 }), (pages) => {
      const ledger = open();
      for (const { conversation, turns, times } of pages) {
        const shown = turns.map(({ id, text }) => turn(id, text));
        const due = ledger.look(conversation, shown, times);
        handedOver += due.length;
        for (const each of due) expect([each.conversation, each.text === ""]).toEqual([conversation, false]);
        ledger.confirm(due);
        const again = ledger.look(conversation, shown).map(({ id }) => id);
        expect(due.filter(({ id }) => again.includes(id))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
  expect(handedOver).toBeGreaterThan(50);
});
