import type { RowHits } from "../../../domain/row";
import { MOST_ROWS, PLACES } from "./kernel";
import { scaleOf } from "./quantise";
import type { Brought, ValueTable } from "./value-table";

/** A query as codes and kernels take it. */
export interface Query {
  /** Of length 1, or 0 where the query's cannot be told. */
  readonly unit: Float32Array;
  /** The same in sixteen bits a number: eight would cost more exactness than the rows' eight do. */
  readonly fine: Int16Array;
  /** Of `fine`. */
  readonly length: number;
}

// Here and below in loops, not by `from` and a function: these run for every keystroke, and that takes ten times as long.
export function toQuery(vector: Float32Array, dimensions: number): Query {
  const scale = scaleOf(vector);
  const unit = new Float32Array(dimensions);
  const fine = new Int16Array(dimensions);
  let square = 0;
  for (let index = 0; index < dimensions && scale > 0; index++) {
    const value = (vector[index] ?? 0) * scale;
    const rounded = Math.round(value * 32_767);
    unit[index] = value;
    fine[index] = rounded;
    square += rounded * rounded;
  }
  return { unit, fine, length: Math.sqrt(square) };
}

/** The cosine with each of some rows; `correction` is for those that are guessed. */
export function scoreRows(query: Query, rows: Uint32Array, from: Scored): Float32Array {
  const scores = new Float32Array(rows.length);
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.subarray(start, start + MOST_ROWS);
    const { kernel, width, guessed } = from.values.bring(some);
    const asked = new Int16Array(kernel.buffer, PLACES.query, width);
    asked.set(query.fine);
    kernel.score(width, some.length, query.length);
    const found = new Float32Array(kernel.buffer, PLACES.scores, some.length);
    if (guessed)
      for (const [place, score] of found.entries()) found[place] = Math.max(-1, Math.min(1, score * from.correction));
    scores.set(found, start);
  }
  return scores;
}

export interface Scored {
  readonly values: ValueTable;
  readonly correction: number;
}

/** The mean of rows scaled to length 1, itself of length 1; null where nothing is left of it. */
export function meanDirection(rows: Uint32Array, values: ValueTable, dimensions: number): Float32Array | null {
  const sum = new Float64Array(dimensions);
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const some = rows.subarray(start, start + MOST_ROWS);
    for (const vector of vectorsOf(values.bring(some), some.length)) {
      const scale = scaleOf(vector);
      for (let index = 0; index < dimensions; index++) sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0) * scale;
    }
  }
  const mean = Float32Array.from(sum);
  const scale = scaleOf(mean);
  return scale === 0 ? null : mean.map((value) => value * scale);
}

/** Some rows after they are brought. */
export function* vectorsOf({ kernel, width }: Brought, count: number): Generator<Int8Array> {
  for (const place of new Uint32Array(kernel.buffer, PLACES.list, count)) {
    yield new Int8Array(kernel.buffer, PLACES.rows + place * width, width);
  }
}

/** Best first; of equal ones the earlier. Scores of 32 bits and places are joined to one number, since numbers sort fast without a comparison of our own. */
export function best(rows: Uint32Array, scores: Float32Array, limit: number): RowHits {
  const bits = new Int32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const score = bits[place] ?? 0;
    // A negative float's bits grow as it falls.
    keys[place] = (score < 0 ? score & 0x7fffffff : -score) * MOST_ROWS + place;
  }
  const order = limit <= FEW ? least(keys, limit) : keys.sort().subarray(0, limit);
  const found = { rows: new Uint32Array(order.length), scores: new Float32Array(order.length) };
  for (let rank = 0; rank < order.length; rank++) {
    const place = (((order[rank] ?? 0) % MOST_ROWS) + MOST_ROWS) % MOST_ROWS;
    found.rows[rank] = rows[place] ?? 0;
    found.scores[rank] = scores[place] ?? 0;
  }
  return found;
}

/** So few of some hundred are found sooner one by one than by sorting. */
const FEW = 32;

/** In order. */
function least(keys: Float64Array, limit: number): Float64Array {
  const found = keys.slice(0, limit).sort();
  const last = found.length - 1;
  for (let place = found.length; place < keys.length && last >= 0; place++) {
    const key = keys[place] ?? 0;
    let at = last;
    if (key >= (found[last] ?? 0)) continue;
    for (; at > 0 && (found[at - 1] ?? 0) > key; at--) found[at] = found[at - 1] ?? 0;
    found[at] = key;
  }
  return found;
}
