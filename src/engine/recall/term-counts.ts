import type { Row } from "../../domain/row";
import { placeOf } from "./term-lists";
import type { Reading } from "./term-scores";

/** Rows, those of the lowest number first, and the places at which they were asked for. */
export interface OrderedRows {
  readonly rows: Uint32Array;
  readonly places: Uint32Array;
}

/** Postings for each row from which on strides are quicker than steps. */
const STRIDE = 8;
const WORD = 2 ** 32;

export function inOrder(asked: ArrayLike<Row>): OrderedRows {
  const { length } = asked;
  let highest = 0;
  for (let place = 0; place < length; place++) highest = Math.max(highest, asked[place] ?? 0);
  // Numbers of 32 bits are put in order twice as quickly.
  const keys = (highest + 1) * length < WORD ? new Uint32Array(length) : new Float64Array(length);
  for (let place = 0; place < length; place++) keys[place] = (asked[place] ?? 0) * length + place;
  keys.sort();
  const ordered = { rows: new Uint32Array(length), places: new Uint32Array(length) };
  for (let index = 0; index < length; index++) {
    const key = keys[index] ?? 0;
    const row = Math.floor(key / length);
    ordered.rows[index] = row;
    ordered.places[index] = key - row * length;
  }
  return ordered;
}

/** Calls with the place of each row that has a term, and how often. */
export function eachCount(
  { postings, at, end }: Reading,
  { rows, places }: OrderedRows,
  visit: (place: number, count: number) => void,
): void {
  const isShort = end - at < rows.length * STRIDE;
  let from = at;
  for (let index = 0; index < rows.length && from < end; index++) {
    const row = rows[index] ?? 0;
    from = isShort ? steppedTo(postings, row, [from, end]) : placeOf(postings, row, [from, end]);
    const posting = from < end ? (postings[from] ?? 0) : 0;
    if (posting >>> 4 === row && (posting & 15) > 0) visit(places[index] ?? 0, posting & 15);
  }
}

/** As `placeOf`, posting by posting. */
function steppedTo(postings: Uint32Array, row: Row, [from, to]: readonly [number, number]): number {
  let at = from;
  while (at < to && (postings[at] ?? 0) >>> 4 < row) at++;
  return at;
}
