import { expect, test } from "vitest";
import { validated } from "./cross-validation";
import { fit, probability, type Example } from "./logistic";

/** One number tells, the other does not. */
const examples: readonly Example[] = Array.from({ length: 200 }, (_, place) => ({
  row: Float64Array.of(Math.sin(place), Math.cos(3 * place)),
  is: Math.sin(place) + 0.2 * Math.sin(7 * place) > 0,
}));
const penalty = Float64Array.of(0.01, 0.01);

test("what tells gets the weight, and a heavier penalty makes it smaller", () => {
  const { weights } = fit(examples, penalty);
  const { weights: small } = fit(examples, Float64Array.of(0.1, 0.1));
  expect(weights[0]).toBeGreaterThan(10 * Math.abs(weights[1] ?? 0));
  expect(small[0]).toBeLessThan(weights[0] ?? 0);
  expect(small[0]).toBeGreaterThan(0);
});

test("the slope is nought where it ends", () => {
  const model = fit(examples, penalty);
  const slope = examples.reduce(
    (sum, { row, is }) => sum + (probability(model, row) - (is ? 1 : 0)) * (row[0] ?? 0),
    0,
  );
  expect(slope / examples.length + 0.01 * (model.weights[0] ?? 0)).toBeCloseTo(0, 6);
});

test("unseen examples are told apart, and chance is told from knowledge", () => {
  expect(validated(examples, penalty).figures).toMatchObject({ auc: expect.closeTo(1, 1) });
  const noise = examples.map(({ row }, place) => ({ row, is: place % 3 === 0 }));
  expect(validated(noise, penalty).figures.auc).toBeLessThan(0.65);
});
