import type { Row } from "../../domain/row";
import { grown } from "./grown";

/** Postings of texts that came since the sealed ones were put in order. Terms go by their numbers. */
export interface TermDelta {
  /** Postings in it, dead ones too. */
  readonly size: number;
  add(row: Row, terms: readonly (readonly [number: number, count: number])[]): void;
  /** The living postings of a term, in the order of their rows. */
  postings(number: number): Uint32Array;
  /** A living row. */
  has(row: Row): boolean;
  /** Terms of a row with their counts; none of one that is not here. */
  termsOf(row: Row): readonly (readonly [number: number, count: number])[];
  /** Kills the postings of a row; gives the terms that it had. */
  kill(row: Row): readonly number[];
  /** Walks over the living ones in the order in which they came. */
  each(visit: (number: number, posting: number) => void): void;
  clear(): void;
  readonly bytes: number;
}

export function createTermDelta(): TermDelta {
  let numbers = new Uint32Array(0);
  let postings = new Uint32Array(0);
  /** The place and one of the term's posting before; 0 for none. */
  let befores = new Uint32Array(0);
  let size = 0;
  /** The place and one of each term's last posting. */
  let lasts = new Uint32Array(0);
  /** Where each row's postings begin: they stand together. */
  const begins = new Map<Row, number>();

  function* placesOf(row: Row): Generator<number> {
    for (let place = begins.get(row) ?? size; place < size && (postings[place] ?? 0) >>> 4 === row; place++)
      yield place;
  }

  return {
    get size() {
      return size;
    },
    get bytes() {
      return numbers.byteLength + postings.byteLength + befores.byteLength + lasts.byteLength;
    },
    add(row, terms) {
      const end = size + terms.length;
      numbers = grown(numbers, end, Uint32Array);
      postings = grown(postings, end, Uint32Array);
      befores = grown(befores, end, Uint32Array);
      begins.set(row, size);
      for (const [number, count] of terms) {
        lasts = grown(lasts, number + 1, Uint32Array);
        numbers[size] = number;
        postings[size] = ((row << 4) | count) >>> 0;
        befores[size] = lasts[number] ?? 0;
        lasts[number] = ++size;
      }
    },
    postings(number) {
      const found: number[] = [];
      for (let place = lasts[number] ?? 0; place > 0; place = befores[place - 1] ?? 0) {
        const posting = postings[place - 1] ?? 0;
        if ((posting & 15) > 0) found.push(posting);
      }
      return Uint32Array.from(found).sort();
    },
    has: (row) => begins.has(row),
    termsOf: (row) => Array.from(placesOf(row), (place) => [numbers[place] ?? 0, (postings[place] ?? 0) & 15] as const),
    kill(row) {
      const killed = Array.from(placesOf(row), (place) => {
        postings[place] = (postings[place] ?? 0) & ~15;
        return numbers[place] ?? 0;
      });
      begins.delete(row);
      return killed;
    },
    each(visit) {
      for (let place = 0; place < size; place++) {
        const posting = postings[place] ?? 0;
        if ((posting & 15) > 0) visit(numbers[place] ?? 0, posting);
      }
    },
    clear() {
      lasts.fill(0);
      begins.clear();
      size = 0;
    },
  };
}
