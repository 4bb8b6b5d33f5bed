import type { Row } from "../../domain/row";

/** Postings in order: those of each term, by its number, one after the other, and each `row << 4 | count` by its row. A count of 0 is a dead one. */
export interface TermLists {
  /** Where each term's begin, and after the last one, where it ends. */
  readonly begins: Uint32Array;
  readonly postings: Uint32Array;
}

export const noLists: TermLists = { begins: new Uint32Array(1), postings: new Uint32Array(0) };

/** Where a term's postings stand: nowhere for one that came later. */
export function boundsOf({ begins }: TermLists, number: number): readonly [number, number] {
  return number < 0 || number + 1 >= begins.length ? [0, 0] : [begins[number] ?? 0, begins[number + 1] ?? 0];
}

/** Where the first posting of a row, or of one behind it, stands between two places. */
export function placeOf(postings: Uint32Array, row: Row, [from, to]: readonly [number, number]): number {
  let low = from;
  let step = 1;
  // In strides from the beginning: what is looked for in order stands near.
  while (low + step < to && (postings[low + step] ?? 0) >>> 4 < row) {
    low += step;
    step *= 2;
  }
  let high = Math.min(to, low + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) >>> 4 < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often a term stands in a row. */
export function countIn(lists: TermLists, number: number, row: Row): number {
  const [from, to] = boundsOf(lists, number);
  const at = placeOf(lists.postings, row, [from, to]);
  const posting = at < to ? (lists.postings[at] ?? 0) : 0;
  return posting >>> 4 === row ? posting & 15 : 0;
}

/** Walks over the postings of some rows, whose marks are 1. */
export function eachOf(
  { begins, postings }: TermLists,
  marks: Uint8Array,
  visit: (number: number, place: number) => void,
): void {
  for (let number = 0; number + 1 < begins.length; number++) {
    const end = begins[number + 1] ?? 0;
    for (let place = begins[number] ?? 0; place < end; place++) {
      if (marks[(postings[place] ?? 0) >>> 4] === 1) visit(number, place);
    }
  }
}

/** Those that live, of the lists and of those that came since, in order. `found` has how many each term has. */
export function joinedLists(
  lists: TermLists,
  found: Uint32Array,
  eachNew: (visit: (number: number, posting: number) => void) => void,
): TermLists {
  const begins = beginsOf(found);
  const ends = begins.slice(0, -1);
  const postings = new Uint32Array(begins.at(-1) ?? 0);
  for (let number = 0; number + 1 < lists.begins.length; number++) {
    let end = ends[number] ?? 0;
    const last = lists.begins[number + 1] ?? 0;
    for (let place = lists.begins[number] ?? 0; place < last; place++) {
      const posting = lists.postings[place] ?? 0;
      if ((posting & 15) > 0) postings[end++] = posting;
    }
    ends[number] = end;
  }
  const unordered = new Set<number>();
  eachNew((number, posting) => {
    const end = ends[number] ?? 0;
    // A row that was put again may stand before others.
    if (end > (begins[number] ?? 0) && posting < (postings[end - 1] ?? 0)) unordered.add(number);
    postings[end] = posting;
    ends[number] = end + 1;
  });
  for (const number of unordered) postings.subarray(begins[number], begins[number + 1]).sort();
  return { begins, postings };
}

/** Where the lists of so many each begin. */
export function beginsOf(found: Uint32Array): Uint32Array {
  const begins = new Uint32Array(found.length + 1);
  let sum = 0;
  for (let number = 0; number < found.length; number++) {
    begins[number] = sum;
    sum += found[number] ?? 0;
  }
  begins[found.length] = sum;
  return begins;
}
