import type { Row } from "../../domain/row";
import { grown } from "./grown";
import type { TermTable } from "./tables";
import { type CountedTerm, createTermDelta, type TermDelta } from "./term-delta";
import { boundsOf, countIn, eachOf, joinedLists, noLists, type TermLists } from "./term-lists";
import { loadTerms, type RestOfRows } from "./term-load";
import { eachCount, inOrder } from "./term-counts";
import { createTermScores, type Reading } from "./term-scores";
import { createVocabulary, type Vocabulary } from "./vocabulary";

/** The table as the index itself uses it. */
export interface PackedTermTable extends TermTable {
  /** The rows that have all of these terms. */
  withAll(asked: readonly number[]): readonly Row[];
  /** The terms of some rows, as they were put. Costs a walk over all postings, but for rows that came lately. */
  termsOf(rows: readonly Row[]): readonly Uint32Array[];
  /** Takes over the rows of a file into an empty table. */
  load(rest: RestOfRows): void;
  /** Puts what came since in order with the rest, where it has become much. For a moment in which nobody waits. */
  seal(): void;
  /** Puts all of it in order. */
  merge(): void;
  /** How much it holds, in bytes. */
  readonly bytes: number;
}

/** Texts that are thought to stand beside those given, so that with ten memories a name is already rarer than a verb. */
const BACKGROUND = 1_000;
/** Postings that wait to be put in order before it is worth the walk: so many, and such a share of all. */
const MUCH = 4_096;
const MUCH_OF_ALL = 1 / 16;
/** Where nobody ever calls `seal`: one walk for as many as there are already, so that each posting costs the same in the end. */
const TOO_MUCH = 1 << 19;

export function createTermTable(): PackedTermTable {
  const held: HeldTerms = {
    vocabulary: createVocabulary(),
    lists: noLists,
    delta: createTermDelta(),
    found: new Uint32Array(0),
    lengths: new Uint16Array(0),
    rows: 0,
    texts: 0,
    total: 0,
    dead: new Set(),
  };
  const scores = createTermScores();
  return {
    put: (row, terms) => put(held, row, terms),
    remove: (row) => remove(held, row),
    merge: () => merge(held),
    length: (row) => lengthAt(held, row),
    get averageLength() {
      return held.total / (held.texts || 1);
    },
    get bytes() {
      return bytesOf(held);
    },
    rarity(term) {
      bury(held);
      return rarityOf(held, held.vocabulary.numberOf(term));
    },
    matching(asked, limit, isWanted = null) {
      bury(held);
      const { rows, lengths, vocabulary } = held;
      const numbers = Array.from(new Set(asked), (term) => vocabulary.numberOf(term));
      const most = numbers.reduce((sum, number) => sum + rarityOf(held, number), 0) || 1;
      const all = numbers.flatMap((number) => readings(held, number, rarityOf(held, number) / most));
      return scores.best(
        all,
        { rows, lengths, averageLength: held.total / (held.texts || 1) || 1 },
        { limit, isWanted },
      );
    },
    counts: (asked, rows) => counts(held, asked, rows),
    withAll: (asked) => withAll(held, asked),
    termsOf: (rows) => termsOf(held, rows),
    load: (rest) => load(held, rest),
    seal() {
      bury(held);
      if (held.delta.size > Math.max(MUCH, held.lists.postings.length * MUCH_OF_ALL)) merge(held);
    },
  };
}

interface HeldTerms {
  vocabulary: Vocabulary;
  lists: TermLists;
  readonly delta: TermDelta;
  /** How many texts each term stands in, by its number. */
  found: Uint32Array<ArrayBuffer>;
  /** How many terms stand in each row. */
  lengths: Uint16Array<ArrayBuffer>;
  /** Rows, empty ones too. */
  rows: number;
  texts: number;
  /** Terms in all texts. */
  total: number;
  /** Rows whose postings in the lists are dead, though nobody has told them: found all at once. */
  readonly dead: Set<Row>;
}

const lengthAt = ({ rows, lengths }: HeldTerms, row: Row): number => (row < rows ? (lengths[row] ?? 0) : 0);
const foundIn = ({ found }: HeldTerms, number: number): number => (number < 0 ? 0 : (found[number] ?? 0));
const idf = ({ texts }: HeldTerms, count: number): number =>
  Math.log(1 + (texts + BACKGROUND - count + 0.5) / (count + 0.5));
const rarityOf = (held: HeldTerms, number: number): number => idf(held, foundIn(held, number)) / idf(held, 0);

const marked = (rows: number, wanted: Iterable<Row>): Uint8Array => {
  const marks = new Uint8Array(rows);
  for (const row of wanted) marks[row] = 1;
  return marks;
};

function bury({ dead, rows, lists, found }: HeldTerms): void {
  if (dead.size === 0) return;
  eachOf(lists, marked(rows, dead), (number, place) => {
    const posting = lists.postings[place] ?? 0;
    if ((posting & 15) === 0) return;
    lists.postings[place] = posting & ~15;
    found[number] = (found[number] ?? 1) - 1;
  });
  dead.clear();
}

function bytesOf({ vocabulary, lists, delta, found, lengths }: HeldTerms): number {
  const lengthOfLists = lists.begins.byteLength + lists.postings.byteLength;
  return vocabulary.bytes + lengthOfLists + delta.bytes + found.byteLength + lengths.byteLength;
}

function merge(held: HeldTerms): void {
  bury(held);
  const { lists, found, vocabulary, delta } = held;
  held.lists = joinedLists(lists, found.subarray(0, vocabulary.size), delta.each);
  delta.clear();
}

function remove(held: HeldTerms, row: Row): void {
  const { delta, found, dead, lengths } = held;
  const had = lengthAt(held, row);
  if (had === 0) return;
  if (delta.has(row)) for (const number of delta.kill(row)) found[number] = (found[number] ?? 1) - 1;
  else dead.add(row);
  lengths[row] = 0;
  held.total -= had;
  held.texts--;
}

/** How often terms stand in a row, by their numbers. */
function countsAt({ delta, lists }: HeldTerms, row: Row): (number: number) => number {
  if (!delta.has(row)) return (number) => countIn(lists, number, row);
  const own = new Map(delta.termsOf(row));
  return (number) => own.get(number) ?? 0;
}

function isSame(held: HeldTerms, row: Row, terms: Uint32Array): boolean {
  if (lengthOf(terms) !== lengthAt(held, row) || terms.length === 0) return false;
  const count = countsAt(held, row);
  return terms.every((term) => count(held.vocabulary.numberOf(term >>> 4)) === (term & 15));
}

function put(held: HeldTerms, row: Row, terms: Uint32Array): void {
  const { vocabulary, delta } = held;
  held.lengths = grown(held.lengths, row + 1, Uint16Array);
  held.rows = Math.max(held.rows, row + 1);
  if (isSame(held, row, terms)) return;
  remove(held, row);
  if (terms.length === 0) return;
  const numbered = Array.from(terms, (term) => [vocabulary.add(term >>> 4), term & 15] as const);
  held.found = grown(held.found, vocabulary.size, Uint32Array);
  for (const [number] of numbered) held.found[number] = (held.found[number] ?? 0) + 1;
  delta.add(row, numbered);
  held.lengths[row] = lengthOf(terms);
  held.total += lengthOf(terms);
  held.texts++;
  if (delta.size > Math.max(TOO_MUCH, held.lists.postings.length)) merge(held);
}

/** The postings of a term: in the lists, and of those that came since. */
function readings({ lists, delta }: HeldTerms, number: number, weight = 0): readonly Reading[] {
  const [at, end] = boundsOf(lists, number);
  const fresh = delta.postings(number);
  return [
    { postings: lists.postings, at, end, weight },
    { postings: fresh, at: 0, end: fresh.length, weight },
  ].filter((reading) => reading.at < reading.end);
}

function counts(held: HeldTerms, asked: readonly number[], rows: ArrayLike<Row>): Uint8Array {
  bury(held);
  const ordered = inOrder(rows);
  const found = new Uint8Array(rows.length * asked.length);
  for (const [column, term] of asked.entries()) {
    for (const reading of readings(held, held.vocabulary.numberOf(term))) {
      eachCount(reading, ordered, (place, count) => {
        found[place * asked.length + column] = count;
      });
    }
  }
  return found;
}

function withAll(held: HeldTerms, asked: readonly number[]): readonly Row[] {
  bury(held);
  const numbers = asked.map((term) => held.vocabulary.numberOf(term));
  const [rarest = -1, ...others] = numbers.sort((one, other) => foundIn(held, one) - foundIn(held, other));
  const holding = readings(held, rarest).flatMap(({ postings, at, end }) =>
    Array.from(postings.subarray(at, end)).flatMap((posting) => ((posting & 15) > 0 ? [posting >>> 4] : [])),
  );
  return holding.filter((row) => {
    const count = countsAt(held, row);
    return others.every((number) => count(number) > 0);
  });
}

function termsOf(held: HeldTerms, rows: readonly Row[]): readonly Uint32Array[] {
  bury(held);
  const { delta, lists, vocabulary } = held;
  const packed = ([number, count]: CountedTerm): number => ((vocabulary.term(number) << 4) | count) >>> 0;
  const terms = new Map(rows.map((row) => [row, Array.from(delta.termsOf(row), packed)]));
  const sealed = rows.filter((row) => lengthAt(held, row) > 0 && !delta.has(row));
  if (sealed.length > 0) {
    eachOf(lists, marked(held.rows, sealed), (number, place) => {
      const posting = lists.postings[place] ?? 0;
      if ((posting & 15) > 0) terms.get(posting >>> 4)?.push(packed([number, posting & 15]));
    });
  }
  return rows.map((row) => Uint32Array.from(terms.get(row) ?? []).sort());
}

function load(held: HeldTerms, rest: RestOfRows): void {
  Object.assign(held, loadTerms(rest));
  held.rows = held.lengths.length;
  held.texts = 0;
  held.total = 0;
  for (const length of held.lengths) {
    held.total += length;
    if (length > 0) held.texts++;
  }
}

const lengthOf = (terms: Uint32Array): number => terms.reduce((sum, term) => sum + (term & 15), 0);
