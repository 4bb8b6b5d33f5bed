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

/** Notes the same page so many times; gives what was due at the last. */
function look(
  ledger: ReturnType<typeof createLedger>,
  conversation: string | null,
  turns: readonly PageTurn[],
  times = 1,
) {
  for (let time = 1; time < times; time += 1) ledger.note({ conversation, turns });
  return ledger.note({ conversation, turns });
}

test("a turn is due when it was the same for two ticks, and until it is safe", () => {
  const ledger = createLedger("s", () => 42);
  const turns = [turn("a", "hello")];
  expect(look(ledger, "c", turns, 2)).toEqual([]);
  const due = look(ledger, "c", turns);
  expect(due).toEqual([{ id: "a", site: "s", conversation: "c", role: "user", text: "hello", at: 42 }]);
  expect(look(ledger, "c", turns)).toEqual(due);
  ledger.confirm(due);
  expect(look(ledger, "c", turns)).toEqual([]);
  expect(ledger.unsettled()).toBe(false);
});

test("while words come nothing is due, nor before the turn is finished", () => {
  const ledger = createLedger("s");
  for (let words = 1; words < 9; words += 1) expect(look(ledger, "c", [turn("a", "w".repeat(words))])).toEqual([]);
  expect(look(ledger, "c", [turn("a", "done", { finished: false })], 9)).toEqual([]);
  expect(ledger.unsettled()).toBe(true);
  expect(texts(look(ledger, "c", [turn("a", "done")]))).toEqual(["done"]);
});

test("an edited or regenerated turn is due again, in its new words only", () => {
  const ledger = createLedger("s");
  ledger.confirm(look(ledger, "c", [turn("a", "one")], 3));
  expect(texts(look(ledger, "c", [turn("a", "two")], 3))).toEqual(["two"]);
});

test("an answer that comes late confirms neither other words nor another chat", () => {
  const ledger = createLedger("s");
  const due = look(ledger, "c", [turn("a", "one")], 3);
  look(ledger, "c", [turn("a", "two")]);
  ledger.confirm(due);
  expect(texts(look(ledger, "c", [turn("a", "two")], 2))).toEqual(["two"]);
});

test("our block is never handed over; the rest is, to the letter", () => {
  const ledger = createLedger("s");
  const block = formatBlock([{ id: "1", text: "I live in Lisbon.", score: 1, signals: {} }]);
  expect(texts(look(ledger, "c", [turn("a", `${block}What  now?\n`)], 3))).toEqual(["What  now?\n"]);
  expect(look(ledger, "c", [turn("b", block)], 3)).toEqual([]);
  expect(texts(look(ledger, "c", [turn("c", block, { role: "assistant" })], 3))).toEqual([block]);
});

test("a new chat waits for its id; what has gone from the page by then is dropped", () => {
  const ledger = createLedger("s");
  expect(look(ledger, null, [turn("a", "kept"), turn("b", "gone")], 9)).toEqual([]);
  expect(look(ledger, "c", [turn("a", "kept")], 4)).toEqual([]);
  const due = look(ledger, "c", [turn("a", "kept")], 3);
  expect(due.map(({ id, conversation }) => [id, conversation])).toEqual([["a", "c"]]);
});

test("what the page still shows of the last chat is not taken for the next one's", () => {
  const ledger = createLedger("s");
  ledger.confirm(look(ledger, "old", [turn("0", "old words")], 3));
  expect(look(ledger, "new", [turn("0", "old words")], 4)).toEqual([]);
  const due = look(ledger, "new", [turn("0", "new words")], 3);
  expect(due).toMatchObject([{ text: "new words", conversation: "new" }]);
});

test("what is scrolled away is no deletion, and not due again when it comes back", () => {
  const ledger = createLedger("s");
  const all = [turn("a", "one"), turn("b", "two")];
  ledger.confirm(look(ledger, "c", all, 3));
  look(ledger, "c", all.slice(1), 9);
  expect(look(ledger, "c", all, 3)).toEqual([]);
});

test("a cleared ledger has forgotten everything", () => {
  const ledger = createLedger("s");
  look(ledger, "c", [turn("a", "one")], 2);
  ledger.clear();
  expect(ledger.unsettled()).toBe(false);
  expect(look(ledger, "c", [turn("a", "one")], 2)).toEqual([]);
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
      const ledger = createLedger("s");
      for (const { conversation, turns, times } of pages) {
        const shown = turns.map(({ id, text }) => turn(id, text));
        const due = look(ledger, conversation, shown, times);
        handedOver += due.length;
        for (const each of due) expect([each.conversation, each.text === ""]).toEqual([conversation, false]);
        ledger.confirm(due);
        const again = look(ledger, conversation, shown).map(({ id }) => id);
        expect(due.filter(({ id }) => again.includes(id))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
  expect(handedOver).toBeGreaterThan(50);
});
