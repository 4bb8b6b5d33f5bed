/** A row of numbers, and whether it is one of those that are looked for. */
export interface Example {
  readonly row: Float64Array;
  readonly is: boolean;
}

/** `bias + weights · row` is the logarithm of the odds. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
}

const STEPS = 400;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

export function logit({ bias, weights }: Logistic, row: Float64Array): number {
  let sum = bias;
  for (let place = 0; place < weights.length; place++) sum += (weights[place] ?? 0) * (row[place] ?? 0);
  return sum;
}

export const probability = (model: Logistic, row: Float64Array): number => sigmoid(logit(model, row));

/** Adds `by` times a row to another. */
function add(to: Float64Array, row: Float64Array, by: number): void {
  for (let place = 0; place < to.length; place++) to[place] = (to[place] ?? 0) + by * (row[place] ?? 0);
}

/** The mean slope of the loss, the bias last. */
function slope(examples: readonly Example[], model: Logistic, penalty: Float64Array): Float64Array {
  const width = penalty.length;
  const total = new Float64Array(width + 1);
  const weights = total.subarray(0, width);
  for (const { row, is } of examples) {
    const error = (probability(model, row) - (is ? 1 : 0)) / examples.length;
    add(weights, row, error);
    total[width] = (total[width] ?? 0) + error;
  }
  add(
    weights,
    model.weights.map((weight, place) => weight * (penalty[place] ?? 0)),
    1,
  );
  return total;
}

/** How steep the slope can get at most: a bound by the rows' squared lengths (a logistic curve is at most a quarter steep). */
function steepest(examples: readonly Example[], penalty: Float64Array): number {
  const length = (row: Float64Array): number => row.reduce((sum, value) => sum + value * value, 1);
  return examples.reduce((sum, { row }) => sum + length(row), 0) / examples.length / 4 + Math.max(...penalty);
}

/**
 * Logistic regression with an L2 penalty on each weight, none on the bias, by Nesterov's accelerated gradient with restarts
 * (Nesterov 1983; O'Donoghue & Candès 2015). Deterministic.
 */
export function fit(examples: readonly Example[], penalty: Float64Array): Logistic {
  const rate = 1 / steepest(examples, penalty);
  const width = penalty.length;
  let at = new Float64Array(width + 1);
  let ahead = at;
  let speed = 1;
  for (let step = 0; step < STEPS; step++) {
    const down = slope(examples, { bias: ahead[width] ?? 0, weights: ahead.subarray(0, width) }, penalty);
    const from = ahead;
    const next = from.map((value, place) => value - rate * (down[place] ?? 0));
    const moved = next.map((value, place) => value - (at[place] ?? 0));
    const uphill = moved.reduce((sum, value, place) => sum + value * (down[place] ?? 0), 0) > 0;
    const faster = uphill ? 1 : (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const momentum = uphill ? 0 : (speed - 1) / faster;
    ahead = next.map((value, place) => value + momentum * (moved[place] ?? 0));
    at = next;
    speed = faster;
  }
  return { bias: at[width] ?? 0, weights: at.subarray(0, width) };
}
