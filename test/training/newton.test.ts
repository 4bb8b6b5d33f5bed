import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fit, logit, probability, type Example, type Logistic } from "./logistic";
import { fitByNewton, type Weighted } from "./newton";

/** Numbers between -1 and 1 that look like chance and never change (a Weyl sequence for each place). */
const numberOf = (place: number, of: number): number => 2 * ((place * Math.sqrt([2, 3, 5, 7][of] ?? 11)) % 1) - 1;

const rowOf = (place: number, width: number): Float64Array =>
  Float64Array.from({ length: width }, (_, of) => numberOf(place + 1, of));

/** Of each row both answers, counted as often as a model gives them: what it says is all that there is to learn. */
const taughtBy = (model: Logistic, many: number): readonly Weighted[] =>
  Array.from({ length: many }, (_, place) => rowOf(place, model.weights.length)).flatMap((row) => [
    { row, is: true, counts: probability(model, row) },
    { row, is: false, counts: 1 - probability(model, row) },
  ]);

const weight = fc.double({ min: -3, max: 3, noNaN: true });

test("weights that are known are found again", () => {
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 4 }), weight, (weights, bias) => {
      const known = { bias, weights: Float64Array.from(weights) };
      const found = fitByNewton(taughtBy(known, 200), weights.length, 0);
      expect(found.bias).toBeCloseTo(bias, 3);
      for (const [place, own] of weights.entries()) expect(found.weights[place]).toBeCloseTo(own, 3);
    }),
    { numRuns: 30 },
  );
});

/** On one scale already: mean 0 and deviation 1, as both methods weigh the penalty then. */
function standardised(many: number, width: number): readonly Float64Array[] {
  const rows = Array.from({ length: many }, (_, place) => rowOf(place, width));
  const scales = Array.from({ length: width }, (_, of) => {
    const values = rows.map((row) => row[of] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / many;
    return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / many) };
  });
  return rows.map((row) => row.map((value, of) => (value - (scales[of]?.mean ?? 0)) / (scales[of]?.spread ?? 1)));
}

test("it finds what the gradient finds", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.01, 0.1, 1), weight, (width, penalty, turn) => {
      const examples = standardised(60, width).map((row, place): Example => {
        const tells = (row[0] ?? 0) + turn * (row[width - 1] ?? 0);
        return { row, is: tells + 2 * Math.sin(9 * place) > 0 };
      });
      const found = fitByNewton(
        examples.map((example) => ({ ...example, counts: 1 })),
        width,
        penalty,
      );
      const slow = fit(examples, new Float64Array(width).fill(penalty));
      for (const { row } of examples) expect(logit(found, row)).toBeCloseTo(logit(slow, row), 3);
    }),
    { numRuns: 20 },
  );
});

describe("an example", () => {
  const model = { bias: 0.5, weights: Float64Array.of(1, -2) };
  const examples = taughtBy(model, 50).map((example, place) => ({ ...example, counts: 1 + (place % 3) }));

  test("that counts twice is two", () => {
    const twice = examples.flatMap(({ row, is, counts }) =>
      Array.from({ length: counts }, () => ({ row, is, counts: 1 })),
    );
    const [one, other] = [fitByNewton(examples, 2, 0.1), fitByNewton(twice, 2, 0.1)];
    expect(one.bias).toBeCloseTo(other.bias, 9);
    for (const place of [0, 1]) expect(one.weights[place]).toBeCloseTo(other.weights[place] ?? 0, 9);
  });

  test("measured in other units leads to the same answers", () => {
    const other = examples.map((example) => ({
      ...example,
      row: example.row.map((value, place) => value * 10 ** (3 * place) + 5),
    }));
    const [one, two] = [fitByNewton(examples, 2, 0.1), fitByNewton(other, 2, 0.1)];
    for (const [place, { row }] of examples.entries()) {
      expect(logit(one, row)).toBeCloseTo(logit(two, other[place]?.row ?? row), 6);
    }
  });
});

test("a heavier penalty makes smaller weights, and leaves the share of those that are looked for", () => {
  const examples = taughtBy({ bias: -2, weights: Float64Array.of(2, 1) }, 100);
  const sizes = [0, 0.01, 0.1, 1].map((penalty) => Math.hypot(...fitByNewton(examples, 2, penalty).weights));
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  const heavy = fitByNewton(examples, 2, 1e6);
  const whole = examples.reduce((sum, { counts }) => sum + counts, 0);
  const are = examples.reduce((sum, { counts, is }) => sum + (is ? counts : 0), 0);
  expect(probability(heavy, Float64Array.of(0, 0))).toBeCloseTo(are / whole, 4);
});

test("a number that never changes gets no weight, and what is plain to see no endless one", () => {
  const plain = Array.from({ length: 40 }, (_, place) => ({
    row: Float64Array.of(7, place),
    is: place >= 20,
    counts: 1,
  }));
  const { bias, weights } = fitByNewton(plain, 2, 0.01);
  expect(weights[0]).toBeCloseTo(0, 6);
  expect([bias, ...weights].every(Number.isFinite)).toBe(true);
  expect(plain.every(({ row, is }) => logit({ bias, weights }, row) > 0 === is)).toBe(true);
});
