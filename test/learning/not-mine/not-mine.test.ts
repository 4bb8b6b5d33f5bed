import { describe, expect, test } from "vitest";
import { checks } from "../../../src/checks";
import type { Extractor } from "../../../src/domain/extractor";
import { words } from "../../../src/domain/statement";
import { learn } from "../../../src/engine/learn/learn";
import type { Learner } from "../../../src/engine/learn/learner";
import embedded from "../../../src/extractors/embedded";
import { kinds } from "../../../src/kinds";
import { relations } from "../../../src/relations";
import { knowing } from "../../engine/knowing";
import { turnsOf, type Said } from "./chat";
import { assorted } from "./assorted";
import { code, repetitions } from "./code";
import { everySentence } from "./every-sentence";
import { items, sums, suppositions } from "./exercises";
import { accounts, letters } from "./letters";
import { logs, verse } from "./logs";
import { mails } from "./mails";
import { mine } from "./mine";
import { orders, products } from "./pages";
import { roles, stories } from "./stories";

const sorts: Readonly<Record<string, readonly Said[]>> = {
  mails,
  letters,
  accounts,
  logs,
  verse,
  stories,
  roles,
  code,
  repetitions,
  items,
  suppositions,
  sums,
  products,
  orders,
  assorted,
};

/** What is kept of a chat, but for the turns themselves: its turns come one by one, as from a page. */
async function learned(said: Said, extractor: Extractor): Promise<readonly string[]> {
  const turns = turnsOf(said);
  const kept: string[] = [];
  let count = 0;
  for (const [index, turn] of turns.entries()) {
    const knowledge = knowing();
    const lesson = { turns: [turn], context: turns.slice(0, index), known: [], now: turn.at };
    const newId = (): string => `m${++count}`;
    const embed = () => Promise.resolve(null);
    const learner: Learner = { extractor, checks, kinds, relations, review: "unsure", knowledge, newId, embed };
    const { put } = await learn(lesson, learner);
    kept.push(...put.filter(({ learnedBy }) => learnedBy === extractor.id).map(({ text }) => text));
  }
  return kept;
}

test("the suite is large enough to mean something", () => {
  expect(new Set(Object.values(sorts).flat()).size).toBeGreaterThanOrEqual(180);
  expect(mine.length).toBeGreaterThanOrEqual(60);
});

/** What the checks leave of a sentence of the user's own; the embedded extractor does not see all of them. */
const bars = [
  { extractor: embedded, kept: 0.85 },
  { extractor: everySentence, kept: 0.95 },
];

describe.each(bars)("$extractor.id", ({ extractor, kept: bar }) => {
  test("at most 2 % of what is not the user's own is learned", async () => {
    const stored: string[] = [];
    let all = 0;
    for (const [sort, chats] of Object.entries(sorts)) {
      for (const said of chats) {
        all++;
        const kept = await learned(said, extractor);
        if (kept.length > 0) stored.push(`${sort}: ${kept.join(" | ")}`);
      }
    }
    console.info(`${extractor.id}: ${stored.length} of ${all} stored that are not the user's own`);
    expect(stored.length / all, `${stored.length} of ${all}:\n${stored.join("\n")}`).toBeLessThanOrEqual(0.02);
  }, 120_000);

  test("most of what the user says of themselves beside it is learned", async () => {
    const lost: string[] = [];
    for (const { said, keeps } of mine) {
      const kept = await learned(said, extractor);
      const has = kept.some((text) =>
        words(keeps).every((word) => words(text).some((other) => other.startsWith(stem(word)))),
      );
      if (!has) lost.push(`${keeps}: ${kept.join(" | ")}`);
    }
    const share = 1 - lost.length / mine.length;
    console.info(`${extractor.id}: ${mine.length - lost.length} of ${mine.length} learned of what is`);
    expect(share, `${lost.length} of ${mine.length} lost:\n${lost.join("\n")}`).toBeGreaterThanOrEqual(bar);
  }, 120_000);
});

/** One voice changes a verb's ending. */
const stem = (word: string): string => word.replace(/(?:y|ies|ing|es|s|e)$/, "");
