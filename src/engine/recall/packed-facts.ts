import type { Facts } from "../../domain/entry";
import type { Tense } from "../../domain/event-time";

/** Words of 32 bits that a row's facts take. All zero in an empty row. */
export const FACT_WORDS = 13;

/** Which word holds what. Times are minutes since the epoch with a sign. */
export const WORD = {
  /** Eight flags, `timesSaid` in six bits, the tense in two, and the kind's code in sixteen. */
  flags: 0,
  /** `words`, and sixteen bits of the text's hash. */
  words: 1,
  saidAt: 2,
  learnedAt: 3,
  usedAt: 4,
  from: 5,
  to: 6,
  validTo: 7,
  chat: 8,
  turn: 9,
  speaker: 10,
  space: 11,
  /** `rowCheck`. */
  check: 12,
} as const;

/** Bits of the first word. */
export const FLAGS = {
  present: 1,
  whole: 2,
  searched: 4,
  unreviewed: 8,
  archived: 16,
  pinned: 32,
  asks: 64,
  tellsTime: 128,
} as const;

const TENSES: readonly Tense[] = ["present", "past", "future"];

const MINUTE = 60_000;
const NEVER = -0x8000_0000;
const LATEST = 0x7fff_ffff;

const minutes = (time: number | null): number =>
  time === null ? NEVER : Math.max(NEVER + 1, Math.min(LATEST, Math.floor(time / MINUTE)));

/** Facts in their words, the check aside. `kind` is the kind's code, `text` the hash of the memory's text. */
export function packFacts(facts: Facts, { kind, text }: { readonly kind: number; readonly text: number }): Uint32Array {
  const { present, whole, searched, unreviewed, archived, pinned, asks, tellsTime } = FLAGS;
  const flags = [
    present,
    facts.whole && whole,
    facts.searched && searched,
    facts.unreviewed && unreviewed,
    facts.archived && archived,
    facts.pinned && pinned,
    facts.asks && asks,
    facts.tellsTime && tellsTime,
  ].reduce<number>((all, flag) => all | Number(flag), 0);
  return Uint32Array.of(
    flags | (Math.min(facts.timesSaid, 0x3f) << 8) | (TENSES.indexOf(facts.tense) << 14) | (kind << 16),
    Math.min(facts.words, 0xffff) | (text << 16),
    minutes(facts.saidAt),
    minutes(facts.learnedAt),
    minutes(facts.usedAt),
    minutes(facts.from),
    minutes(facts.to),
    minutes(facts.validTo),
    facts.chat,
    facts.turn,
    facts.speaker,
    facts.space,
    0,
  );
}

const wordAt = (words: Uint32Array, place: number): number => words[place] ?? 0;
const timeAt = (words: Uint32Array, place: number): number | null => {
  const word = wordAt(words, place) | 0;
  return word === NEVER ? null : word * MINUTE;
};

/** The facts of a row; `kindOf` gives the kind by its code. Null for an empty row. */
export function unpackFacts(words: Uint32Array, row: number, kindOf: (code: number) => string): Facts | null {
  const at = row * FACT_WORDS;
  const first = wordAt(words, at + WORD.flags);
  if ((first & FLAGS.present) === 0) return null;
  return {
    kind: kindOf(first >>> 16),
    whole: (first & FLAGS.whole) !== 0,
    searched: (first & FLAGS.searched) !== 0,
    unreviewed: (first & FLAGS.unreviewed) !== 0,
    archived: (first & FLAGS.archived) !== 0,
    pinned: (first & FLAGS.pinned) !== 0,
    asks: (first & FLAGS.asks) !== 0,
    tellsTime: (first & FLAGS.tellsTime) !== 0,
    words: wordAt(words, at + WORD.words) & 0xffff,
    saidAt: timeAt(words, at + WORD.saidAt) ?? 0,
    learnedAt: timeAt(words, at + WORD.learnedAt) ?? 0,
    usedAt: timeAt(words, at + WORD.usedAt),
    timesSaid: (first >>> 8) & 0x3f,
    tense: TENSES[(first >>> 14) & 3] ?? "present",
    from: timeAt(words, at + WORD.from),
    to: timeAt(words, at + WORD.to),
    validTo: timeAt(words, at + WORD.validTo),
    chat: wordAt(words, at + WORD.chat),
    turn: wordAt(words, at + WORD.turn),
    speaker: wordAt(words, at + WORD.speaker),
    space: wordAt(words, at + WORD.space),
  };
}

/** A sum over words and their order: a torn row is seen by it. `check` is that of the words before. */
export function checkOf(words: Uint32Array, [from, to]: readonly [number, number], check = 0x811c9dc5): number {
  let sum = check;
  for (let place = from; place < to; place++) {
    sum = Math.imul((sum << 13) ^ (sum >>> 19) ^ (words[place] ?? 0), 0x9e3779b1);
  }
  return sum >>> 0;
}

/** What stands in a row's last word: over its facts, and over the rest of it. */
export const rowCheck = (facts: Uint32Array, row: number, rest: number): number =>
  (checkOf(facts, [row * FACT_WORDS, row * FACT_WORDS + WORD.check]) ^ rest) >>> 0;
