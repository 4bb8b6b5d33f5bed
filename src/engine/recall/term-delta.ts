import type { Row } from "../../domain/row";
import { grown } from "./grown";

/** A term's number, and how often it stands there. */
export type CountedTerm = readonly [number: number, count: number];

/** Postings of texts that came since the sealed ones were put in order. Terms go by their numbers. */
export interface TermDelta {
  /** Postings in it, dead ones too. */
  readonly size: number;
  add(row: Row, terms: readonly CountedTerm[]): void;
  /** The living postings of a term, in the order of their rows. */
  postings(number: number): Uint32Array;
  /** A living row. */
  has(row: Row): boolean;
  /** Terms of a row with their counts; none of one that is not here. */
  termsOf(row: Row): readonly CountedTerm[];
  /** Kills the postings of a row; gives the terms that it had. */
  kill(row: Row): readonly number[];
  /** Walks over the living ones in the order in which they came. */
  readonly each: (visit: (number: number, posting: number) => void) => void;
  clear(): void;
  readonly bytes: number;
}

export function createTermDelta(): TermDelta {
  const held: Held = {
    numbers: new Uint32Array(0),
    postings: new Uint32Array(0),
    befores: new Uint32Array(0),
    lasts: new Uint32Array(0),
    size: 0,
    begins: new Map(),
  };
  return {
    get size() {
      return held.size;
    },
    get bytes() {
      const { numbers, postings, befores, lasts } = held;
      return numbers.byteLength + postings.byteLength + befores.byteLength + lasts.byteLength;
    },
    add: (row, terms) => add(held, row, terms),
    postings: (number) => postingsOf(held, number),
    has: (row) => held.begins.has(row),
    termsOf: (row) =>
      Array.from(placesOf(held, row), (place) => [held.numbers[place] ?? 0, (held.postings[place] ?? 0) & 15] as const),
    kill(row) {
      const killed = Array.from(placesOf(held, row), (place) => {
        held.postings[place] = (held.postings[place] ?? 0) & ~15;
        return held.numbers[place] ?? 0;
      });
      held.begins.delete(row);
      return killed;
    },
    each(visit) {
      for (let place = 0; place < held.size; place++) {
        const posting = held.postings[place] ?? 0;
        if ((posting & 15) > 0) visit(held.numbers[place] ?? 0, posting);
      }
    },
    clear() {
      held.lasts.fill(0);
      held.begins.clear();
      held.size = 0;
    },
  };
}

interface Held {
  numbers: Uint32Array<ArrayBuffer>;
  postings: Uint32Array<ArrayBuffer>;
  /** The place and one of the term's posting before; 0 for none. */
  befores: Uint32Array<ArrayBuffer>;
  /** The place and one of each term's last posting. */
  lasts: Uint32Array<ArrayBuffer>;
  size: number;
  /** Where each row's postings begin: they stand together. */
  readonly begins: Map<Row, number>;
}

function* placesOf({ begins, postings, size }: Held, row: Row): Generator<number> {
  for (let place = begins.get(row) ?? size; place < size && (postings[place] ?? 0) >>> 4 === row; place++) yield place;
}

function add(held: Held, row: Row, terms: readonly CountedTerm[]): void {
  const end = held.size + terms.length;
  held.numbers = grown(held.numbers, end, Uint32Array);
  held.postings = grown(held.postings, end, Uint32Array);
  held.befores = grown(held.befores, end, Uint32Array);
  held.begins.set(row, held.size);
  for (const [number, count] of terms) {
    held.lasts = grown(held.lasts, number + 1, Uint32Array);
    held.numbers[held.size] = number;
    held.postings[held.size] = ((row << 4) | count) >>> 0;
    held.befores[held.size] = held.lasts[number] ?? 0;
    held.lasts[number] = ++held.size;
  }
}

function postingsOf({ lasts, befores, postings }: Held, number: number): Uint32Array {
  const found: number[] = [];
  for (let place = lasts[number] ?? 0; place > 0; place = befores[place - 1] ?? 0) {
    const posting = postings[place - 1] ?? 0;
    if ((posting & 15) > 0) found.push(posting);
  }
  return Uint32Array.from(found).sort();
}
