import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cautionOf, offsetOf, learnHabit, thresholdFor, type Verdict } from "./habit";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const verdict: fc.Arbitrary<Verdict> = fc.record({
  score: chance,
  threshold: chance,
  was: fc.constantFrom("removed", "put in", "left in"),
});
const after = (verdicts: readonly Verdict[]): number => verdicts.reduce(learnHabit, 0);
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

test("without clicks every threshold stands as it is", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (threshold) => {
      expect(thresholdFor(threshold, 0)).toBeCloseTo(threshold, 10);
    }),
  );
});

test("whatever is clicked, it stays within bounds, and a threshold stays a probability in the same order", () => {
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 200 }), chance, chance, (verdicts, one, other) => {
      const habit = after(verdicts);
      expect(Math.abs(habit)).toBeLessThanOrEqual(1.5);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(thresholdFor(low, habit)).toBeLessThanOrEqual(thresholdFor(high, habit));
      expect(thresholdFor(low, habit)).toBeGreaterThanOrEqual(0);
      expect(thresholdFor(high, habit)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a removal never lowers the threshold, a welcome never raises it, and what was only left in never goes below the first one", () => {
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 60 }), verdict, (before, last) => {
      const [habit, next] = [after(before), after([...before, last])];
      if (last.was === "removed") expect(next).toBeGreaterThanOrEqual(habit);
      else expect(next).toBeLessThanOrEqual(habit);
      if (last.was === "left in") expect(next).toBeGreaterThanOrEqual(Math.min(habit, 0));
    }),
  );
});

test("the nearer to the threshold, the more a click tells; a removal tells more than a welcome", () => {
  const removed = (score: number): number => after([{ score, threshold: 0.5, was: "removed" }]);
  expect(removed(0.52)).toBeGreaterThan(2 * removed(0.9));
  expect(removed(0.9)).toBeGreaterThan(2 * removed(0.99));
  expect(removed(0.52)).toBeGreaterThan(-2 * after([{ score: 0.52, threshold: 0.5, was: "put in" }]));
});

/** The same numbers each time, from 0 to 1. */
function* chances(): Generator<number, never> {
  for (let state = 7; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

/** One who finds a memory of the score p welcome with the odds of p times e^leniency, and removes the others. The habit of each click, after those by which it was found. */
function habitsOf(leniency: number, welcome: Verdict["was"]): readonly number[] {
  const threshold = 0.4;
  const random = chances();
  let habit = 0;
  const found: number[] = [];
  for (let click = 0; click < 8_000; click += 1) {
    const odds = 8 * random.next().value - 4;
    const score = logistic(odds);
    if (score < thresholdFor(threshold, habit)) continue;
    const isWelcome = random.next().value < logistic(odds + leniency);
    habit = learnHabit(habit, { score, threshold, was: isWelcome ? welcome : "removed" });
    found.push(habit);
  }
  return found.slice(-1_000);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of what is offered to that user, each counted by how near to the threshold it stands, the share that is welcome: exactly, by small steps. */
function welcomeShare(leniency: number, habit: number): number {
  const start = Math.log(0.4 / 0.6) + habit;
  let [all, welcome] = [0, 0];
  for (let odds = start; odds < 4; odds += 0.01) {
    const nearness = 2 / (1 + Math.exp(odds - start));
    all += nearness;
    welcome += nearness * logistic(odds + leniency);
  }
  return welcome / all;
}

test.each([-0.4, 0, 0.5, 1])(
  "for one who is lenient by %d, four of five near the threshold come to be welcome",
  (leniency) => {
    const habit = mean(habitsOf(leniency, "put in"));
    expect(Math.abs(habit)).toBeLessThan(1.4);
    expect(welcomeShare(leniency, habit)).toBeCloseTo(0.8, 1);
    expect(Math.abs(welcomeShare(leniency, 0) - 0.8)).toBeGreaterThan(Math.abs(welcomeShare(leniency, habit) - 0.8));
  },
);

test("one who welcomes everything ends at the lower bound by clicks, and where they started without", () => {
  expect(mean(habitsOf(50, "put in"))).toBeCloseTo(-1.5);
  expect(mean(habitsOf(50, "left in"))).toBe(0);
});

test("one who removes everything ends at the upper bound", () => {
  expect(mean(habitsOf(-50, "left in"))).toBeCloseTo(1.5);
});

test("what the user chose and what their clicks say are one offset, neither without bounds", () => {
  expect(offsetOf({ habit: 0, caution: 0 })).toBe(0);
  expect(offsetOf({ habit: 0.5, caution: 1 })).toBe(1.5);
  expect(offsetOf({ habit: -0.5, caution: -1 })).toBe(-1.5);
  expect(cautionOf(1_000)).toBe(3);
  expect(cautionOf(-1_000)).toBe(-3);
  expect(cautionOf(Number.NaN)).toBe(0);
  expect(offsetOf({ habit: 1.5, caution: 1_000 })).toBe(4);
  expect(thresholdFor(0.12, offsetOf({ habit: 0, caution: 1 }))).toBeGreaterThan(0.12);
});
