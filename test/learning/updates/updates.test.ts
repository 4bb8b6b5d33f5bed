import { describe, expect, test } from "vitest";
import { checks } from "../../../src/checks";
import type { Memory } from "../../../src/domain/memory";
import type { Turn } from "../../../src/domain/turn";
import { learn } from "../../../src/engine/learn/learn";
import { defineExtractor, type Extractor } from "../../../src/domain/extractor";
import embedded from "../../../src/extractors/embedded";
import { kinds } from "../../../src/kinds";
import { relations } from "../../../src/relations";
import { knowing } from "../../engine/knowing";
import { additions, repetitions } from "./additions";
import { changes } from "./changes";

const DAY = 86_400_000;
const MARCH = Date.UTC(2026, 2, 4);

const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));
const statements = (memories: readonly Memory[]): readonly Memory[] =>
  memories.filter(({ kind }) => !verbatim.has(kind));

/** Takes every turn for one statement: shows what becomes of a change whether or not it was found. */
const everything = defineExtractor({
  ...embedded,
  id: "everything",
  extract: ({ turns }) =>
    Promise.resolve(
      turns.map(({ id, text }) => ({ kind: "fact", text: bare(text), quote: text, turn: id, confidence: 0.9 })),
    ),
});

const bare = (text: string): string => text.replace(/[.!]$/, "");

let made = 0;

/** All that is remembered once a turn was learned from, through the whole pipeline without an embedding model. */
async function told(
  text: string,
  at: number,
  extractor: Extractor,
  known: readonly Memory[] = [],
): Promise<readonly Memory[]> {
  const turn: Turn = { id: `t${at}`, site: "chatgpt", conversation: `c${at}`, role: "user", text, at };
  const { put } = await learn(
    { turns: [turn], context: [], known: statements(known), now: at + DAY },
    {
      extractor,
      checks,
      kinds,
      relations,
      review: "none",
      knowledge: { ...knowing(), near: () => Promise.resolve(known) },
      newId: () => `m${made++}`,
      embed: () => Promise.resolve(null),
    },
  );
  return [...new Map([...known, ...put].map((memory) => [memory.id, memory])).values()];
}

type Told = readonly [old: string, fresh: string];

interface Story {
  /** What was learned from the first turn, as it was then and as it stands now. */
  readonly before: readonly Memory[];
  readonly after: readonly Memory[];
  /** What the second turn added. */
  readonly added: readonly Memory[];
}

async function story([old, fresh]: Told, extractor: Extractor): Promise<Story> {
  const before = await told(old, MARCH, extractor);
  const all = statements(await told(fresh, MARCH + 90 * DAY, extractor, before));
  const ids = new Set(before.map(({ id }) => id));
  return {
    before: statements(before),
    after: all.filter(({ id }) => ids.has(id)),
    added: all.filter(({ id }) => !ids.has(id)),
  };
}

interface Suite {
  readonly name: string;
  readonly told: readonly Told[];
  readonly isRight: (story: Story) => boolean;
}

/** The share of stories that went as they should; those that did not are printed. */
async function share({ name, told, isRight }: Suite, extractor: Extractor): Promise<number> {
  const wrong: string[] = [];
  for (const pair of told) {
    const found = await story(pair, extractor);
    if (!isRight(found)) wrong.push(`${pair.join(" → ")}   ${outline(found)}`);
  }
  const right = (told.length - wrong.length) / told.length;
  console.info([`${name}, ${extractor.id}: ${(right * 100).toFixed(1)} % of ${told.length}`, ...wrong].join("\n  "));
  return right;
}

const outline = ({ after, added }: Story): string =>
  [...after, ...added].map(({ text, validTo }) => `${validTo === null ? "+" : "-"} ${text}`).join(" | ") || "nothing";

const hasEnded = ({ validTo }: Memory): boolean => validTo !== null;

const ended: Suite = {
  name: "Changes",
  told: changes,
  isRight: ({ before, after, added }) =>
    before.length > 0 &&
    after.length === before.length &&
    after.some(hasEnded) &&
    added.some((memory) => !hasEnded(memory)),
};
const left: Suite = {
  name: "Additions",
  told: additions,
  isRight: ({ before, after }) => before.length > 0 && !after.some(hasEnded),
};
const strengthened: Suite = {
  name: "Repetitions",
  told: repetitions,
  isRight: ({ after, added }) =>
    added.length === 0 && after.some(({ timesSaid, sources }) => timesSaid === 2 && sources.length === 2),
};

test("there are enough of them", () => {
  expect(changes.length).toBeGreaterThanOrEqual(80);
  expect(additions.length + repetitions.length).toBeGreaterThanOrEqual(40);
});

/** The least shares; what the built-in extractor does not find cannot change anything, so that it must find nearly all. */
const least = [
  { extractor: everything, id: "everything", changed: 0.9, untouched: 0.9, again: 0.8 },
  { extractor: embedded, id: "embedded", changed: 0.9, untouched: 0.95, again: 0.9 },
];

describe.each(least)("what was told later, found by $id,", { timeout: 60_000 }, ({ extractor, ...lowest }) => {
  test("ends what it changes, which stays", async () => {
    expect(await share(ended, extractor)).toBeGreaterThanOrEqual(lowest.changed);
  });

  test("leaves what it does not touch", async () => {
    expect(await share(left, extractor)).toBeGreaterThanOrEqual(lowest.untouched);
  });

  test("in other words makes it stronger, and is not stored twice", async () => {
    expect(await share(strengthened, extractor)).toBeGreaterThanOrEqual(lowest.again);
  });
});
