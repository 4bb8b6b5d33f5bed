import type { Example, Logistic } from "./logistic";

/** An example that counts as so many. */
export interface Weighted extends Example {
  readonly counts: number;
}

const STEPS = 15;
/** Steps that change no weight by more are the last. */
const STILL = 1e-6;

/** Mean and standard deviation of each number. */
function scaleOf(examples: readonly Weighted[], width: number) {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  const whole = examples.reduce((sum, { counts }) => sum + counts, 0);
  const each = (add: (counts: number, value: number, place: number) => void): void => {
    for (const { row, counts } of examples)
      for (let place = 0; place < width; place++) add(counts, row[place] ?? 0, place);
  };
  each((counts, value, place) => (mean[place] = (mean[place] ?? 0) + (counts * value) / whole));
  each(
    (counts, value, place) =>
      (spread[place] = (spread[place] ?? 0) + (counts * (value - (mean[place] ?? 0)) ** 2) / whole),
  );
  return { whole, mean, spread: spread.map((variance) => Math.sqrt(variance) || 1) };
}

/** Brings the row of the largest number to the pivot's place, and takes it from those below, so that they have nothing there. */
function eliminate(rows: Float64Array[], pivot: number): void {
  const below = rows.slice(pivot).sort((one, other) => Math.abs(other[pivot] ?? 0) - Math.abs(one[pivot] ?? 0));
  const [top = new Float64Array(), ...others] = below;
  const reduced = others.map((row) => {
    const share = (row[pivot] ?? 0) / (top[pivot] ?? 1);
    return row.map((value, place) => value - share * (top[place] ?? 0));
  });
  rows.splice(pivot, below.length, top, ...reduced);
}

/** Solves a symmetric system by Gauss' elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? 0]));
  for (let pivot = 0; pivot < size; pivot++) eliminate(rows, pivot);
  const at = (row: number, place: number): number => rows[row]?.[place] ?? 0;
  const found = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = at(row, size);
    for (let place = row + 1; place < size; place++) rest -= at(row, place) * (found[place] ?? 0);
    found[row] = rest / at(row, row);
  }
  return found;
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), on numbers brought to one scale, with a ridge of
 * `penalty` on each weight and none on the bias. For few numbers and many examples. Deterministic.
 */
export function fitByNewton(examples: readonly Weighted[], width: number, penalty: number): Logistic {
  const { whole, mean, spread } = scaleOf(examples, width);
  const scaled = examples.map(({ row, is, counts }) => ({
    values: Float64Array.from({ length: width + 1 }, (_, place) =>
      place === width ? 1 : ((row[place] ?? 0) - (mean[place] ?? 0)) / (spread[place] ?? 1),
    ),
    is: is ? 1 : 0,
    counts: counts / whole,
  }));
  let weights = new Float64Array(width + 1);
  for (let step = 0, moved = 1; step < STEPS && moved > STILL; step++) {
    const slope = weights.map((weight, place) => (place === width ? 0 : penalty * weight));
    const curve = Array.from({ length: width + 1 }, (_, place) =>
      new Float64Array(width + 1).fill(place === width ? 0 : penalty, place, place + 1),
    );
    for (const { values, is, counts } of scaled) {
      const odds = values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      add(slope, values, counts * (chance - is));
      const bend = counts * Math.max(1e-6, chance * (1 - chance));
      for (const [place, row] of curve.entries()) add(row, values, bend * (values[place] ?? 0));
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, place) => weight - (change[place] ?? 0));
    moved = Math.max(...change.map(Math.abs));
  }
  const own = weights.subarray(0, width).map((weight, place) => weight / (spread[place] ?? 1));
  return {
    bias: own.reduce((sum, weight, place) => sum - weight * (mean[place] ?? 0), weights[width] ?? 0),
    weights: own,
  };
}

/** Adds `by` times a row to another. */
function add(to: Float64Array, row: Float64Array, by: number): void {
  for (let place = 0; place < to.length; place++) to[place] = (to[place] ?? 0) + by * (row[place] ?? 0);
}
