import { expect, test } from "vitest";
import { ablations, type Example, fuseBy } from "./fusion";

/** Deterministic numbers between 0 and 1. */
function* numbers(): Generator<number, never> {
  for (let seed = 1; ;) {
    seed = (seed * 48_271) % 2_147_483_647;
    yield seed / 2_147_483_647;
  }
}

/** What bears is told by the first number, the other way round among whole turns; the second number is noise. */
function made(): readonly Example[] {
  const random = numbers();
  return Array.from({ length: 1_200 }, (_, place) => {
    const [sure, noise, luck] = [random.next().value, random.next().value, random.next().value];
    const whole = place % 2 === 0;
    const bears = luck < 1 / (1 + Math.exp(-8 * ((whole ? 1 - sure : sure) - 0.5)));
    return { whole, features: [sure, noise, 0], bears, person: place % 7, counts: 1 };
  });
}
const names = ["sure.share", "noise.share", "never.share"];

test("weighs statements and whole turns apart, and gives what never differs no weight", () => {
  const { statements, whole, figures } = fuseBy(made(), names);
  expect(statements.weights["sure.share"]).toBeGreaterThan(6);
  expect(whole.weights["sure.share"]).toBeLessThan(-6);
  expect(Math.abs(statements.weights["noise.share"] ?? 0)).toBeLessThan(1);
  expect(statements.weights).not.toHaveProperty(["never.share"]);
  expect(figures.statements.auc).toBeGreaterThan(0.85);
  expect(figures.statements.calibrationError).toBeLessThan(0.05);
});

test("says what is lost without each signal", () => {
  const rows = ablations(made(), names);
  expect(rows["without sure"]?.["statements, AUC"]).toBeLessThan(0.6);
  expect(rows["without noise"]?.["statements, AUC"]).toBeCloseTo(rows["all"]?.["statements, AUC"] ?? 0, 1);
});
