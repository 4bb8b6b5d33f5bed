import type { Row } from "../../domain/row";
import { grown } from "./grown";
import type { TermTable } from "./tables";
import { createTermDelta } from "./term-delta";
import { boundsOf, countIn, eachOf, joinedLists, noLists, placeOf } from "./term-lists";
import { loadTerms, type RestOfRows } from "./term-load";
import { createTermScores, type Reading } from "./term-scores";
import { createVocabulary } from "./vocabulary";

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
  let vocabulary = createVocabulary();
  let lists = noLists;
  const delta = createTermDelta();
  const scores = createTermScores();
  /** How many texts each term stands in, by its number. */
  let found = new Uint32Array(0);
  /** How many terms stand in each row. */
  let lengths = new Uint16Array(0);
  /** Rows, empty ones too. */
  let rows = 0;
  let texts = 0;
  let total = 0;
  /** Rows whose postings in the lists are dead, though nobody has told them: found all at once. */
  const dead = new Set<Row>();

  const average = (): number => total / (texts || 1) || 1;
  const length = (row: Row): number => (row < rows ? (lengths[row] ?? 0) : 0);
  const foundIn = (number: number): number => (number < 0 ? 0 : (found[number] ?? 0));
  const idf = (count: number): number => Math.log(1 + (texts + BACKGROUND - count + 0.5) / (count + 0.5));
  const rarityOf = (number: number): number => idf(foundIn(number)) / idf(0);

  function bury(): void {
    if (dead.size === 0) return;
    const marks = new Uint8Array(rows);
    for (const row of dead) marks[row] = 1;
    eachOf(lists, marks, (number, place) => {
      const posting = lists.postings[place] ?? 0;
      if ((posting & 15) === 0) return;
      lists.postings[place] = posting & ~15;
      found[number] = (found[number] ?? 1) - 1;
    });
    dead.clear();
  }

  function merge(): void {
    bury();
    lists = joinedLists(lists, found.subarray(0, vocabulary.size), delta.each);
    delta.clear();
  }

  function remove(row: Row): void {
    const had = length(row);
    if (had === 0) return;
    if (delta.has(row)) for (const number of delta.kill(row)) found[number] = (found[number] ?? 1) - 1;
    else dead.add(row);
    lengths[row] = 0;
    total -= had;
    texts--;
  }

  function isSame(row: Row, terms: Uint32Array): boolean {
    if (lengthOf(terms) !== length(row) || terms.length === 0) return false;
    const own = delta.has(row) ? new Map(delta.termsOf(row)) : null;
    return terms.every((term) => {
      const number = vocabulary.numberOf(term >>> 4);
      return (own === null ? countIn(lists, number, row) : own.get(number)) === (term & 15);
    });
  }

  function put(row: Row, terms: Uint32Array): void {
    lengths = grown(lengths, row + 1, Uint16Array);
    rows = Math.max(rows, row + 1);
    if (isSame(row, terms)) return;
    remove(row);
    if (terms.length === 0) return;
    const numbered = Array.from(terms, (term) => [vocabulary.add(term >>> 4), term & 15] as const);
    found = grown(found, vocabulary.size, Uint32Array);
    for (const [number] of numbered) found[number] = (found[number] ?? 0) + 1;
    delta.add(row, numbered);
    lengths[row] = lengthOf(terms);
    total += lengthOf(terms);
    texts++;
    if (delta.size > Math.max(TOO_MUCH, lists.postings.length)) merge();
  }

  /** The postings of a term: in the lists, and of those that came since. */
  function readings(number: number, weight: number): readonly Reading[] {
    const [at, end] = boundsOf(lists, number);
    const fresh = delta.postings(number);
    return [
      { postings: lists.postings, at, end, weight },
      { postings: fresh, at: 0, end: fresh.length, weight },
    ].filter((reading) => reading.at < reading.end);
  }

  return {
    put,
    remove,
    merge,
    length,
    get averageLength() {
      return total / (texts || 1);
    },
    get bytes() {
      return (
        vocabulary.bytes +
        lists.begins.byteLength +
        lists.postings.byteLength +
        delta.bytes +
        found.byteLength +
        lengths.byteLength
      );
    },
    rarity(term) {
      bury();
      return rarityOf(vocabulary.numberOf(term));
    },
    matching(asked, limit) {
      bury();
      const numbers = Array.from(new Set(asked), (term) => vocabulary.numberOf(term));
      const most = numbers.reduce((sum, number) => sum + rarityOf(number), 0) || 1;
      const all = numbers.flatMap((number) => readings(number, rarityOf(number) / most));
      return scores.best(all, { rows, lengths, averageLength: average() }, limit);
    },
    counts(asked, given) {
      bury();
      const wanted = inOrder(given);
      const counts = new Uint8Array(given.length * asked.length);
      for (const [column, term] of asked.entries()) {
        const number = vocabulary.numberOf(term);
        for (const { postings, at, end } of readings(number, 0)) {
          let from = at;
          for (const place of wanted) {
            const row = given[place] ?? 0;
            from = placeOf(postings, row, [from, end]);
            if (from >= end) break;
            const posting = postings[from] ?? 0;
            if (posting >>> 4 === row && (posting & 15) > 0) counts[place * asked.length + column] = posting & 15;
          }
        }
      }
      return counts;
    },
    withAll(asked) {
      bury();
      const numbers = asked
        .map((term) => vocabulary.numberOf(term))
        .sort((one, other) => foundIn(one) - foundIn(other));
      const [rarest = -1, ...others] = numbers;
      const holding = readings(rarest, 0).flatMap(({ postings, at, end }) =>
        Array.from(postings.subarray(at, end)).flatMap((posting) => ((posting & 15) > 0 ? [posting >>> 4] : [])),
      );
      const countOf = (number: number, row: Row): number =>
        delta.has(row) ? (new Map(delta.termsOf(row)).get(number) ?? 0) : countIn(lists, number, row);
      return holding.filter((row) => others.every((number) => countOf(number, row) > 0));
    },
    termsOf(given) {
      bury();
      const terms = new Map(given.map((row) => [row, Array.from(delta.termsOf(row), packed)]));
      const sealed = given.filter((row) => length(row) > 0 && !delta.has(row));
      const marks = new Uint8Array(sealed.length === 0 ? 0 : rows);
      for (const row of sealed) marks[row] = 1;
      if (sealed.length > 0) {
        eachOf(lists, marks, (number, place) => {
          const posting = lists.postings[place] ?? 0;
          if ((posting & 15) > 0) terms.get(posting >>> 4)?.push(packed([number, posting & 15]));
        });
      }
      return given.map((row) => Uint32Array.from(terms.get(row) ?? []).sort());
    },
    load(rest) {
      ({ vocabulary, lists, found, lengths } = loadTerms(rest));
      rows = lengths.length;
      for (const own of lengths) {
        total += own;
        if (own > 0) texts++;
      }
    },
    seal() {
      bury();
      if (delta.size > Math.max(MUCH, lists.postings.length * MUCH_OF_ALL)) merge();
    },
  };

  function packed([number, count]: readonly [number, number]): number {
    return ((vocabulary.term(number) << 4) | count) >>> 0;
  }
}

const lengthOf = (terms: Uint32Array): number => terms.reduce((sum, term) => sum + (term & 15), 0);

/** The places of some rows, those of the lowest row first. */
function inOrder(rows: ArrayLike<Row>): readonly number[] {
  const places = Float64Array.from({ length: rows.length }, (_, place) => (rows[place] ?? 0) * PLACES + place).sort();
  return Array.from(places, (place) => place % PLACES);
}

const PLACES = 2 ** 24;
