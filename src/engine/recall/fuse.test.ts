import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, turn } from "../../../test/engine/said";
import { kinds } from "../../kinds";
import { signals } from "../../signals";
import { createMemoryIndex } from "./create-memory-index";
import { featureName, fuse, learnedWeights, type Measured, type Weights } from "./fuse";
import { createPool } from "./pool";

/** Statements in even places, whole turns in odd ones. */
function poolOf(size: number) {
  const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
  const rows = Array.from({ length: size }, (_, row) => row);
  index.put(rows.map((row) => (row % 2 === 0 ? said(`${row}`, "a") : turn(`${row}`, "a"))));
  return createPool(rows, { text: "", vector: null, now: 0 }, { index });
}

const measured = (id: string, columns: Readonly<Record<string, readonly number[]>>): Measured => ({
  signal: { id, features: Object.keys(columns) },
  columns: Object.values(columns).map((values) => Float32Array.from(values)),
});

const odds = (chance: number): number => Math.log(chance / (1 - chance));
const nothing = { bias: 0, weights: {} };

describe("the probability", () => {
  test("is that of the bias and all weighed numbers together", () => {
    const statements = { bias: -1, weights: { "a.one": 2, "a.two": -1, "b.one": 0.5 } };
    const given = [measured("a", { one: [0.5, 0], two: [1, 0] }), measured("b", { one: [4, 0] })];
    const { scores, at } = fuse(poolOf(2), given, { statements, whole: nothing });
    expect(odds(scores[0] ?? 0)).toBeCloseTo(-1 + 1 - 1 + 2);
    expect(at(0).signals).toEqual({ a: expect.closeTo(0), b: expect.closeTo(2) });
  });

  test("of what is said in a sentence and of what is kept whole comes by weights of their own", () => {
    const weights = { statements: { bias: 1, weights: { "a.one": 1 } }, whole: { bias: -2, weights: { "a.one": 3 } } };
    const { scores, at } = fuse(poolOf(2), [measured("a", { one: [1, 1] })], weights);
    expect(Array.from(scores, odds)).toEqual([expect.closeTo(2), expect.closeTo(1)]);
    expect([at(0), at(1)].map(({ signals: shares }) => shares["a"])).toEqual([1, 3]);
  });

  test("minds no number that has no weight", () => {
    const { scores, at } = fuse(poolOf(1), [measured("a", { one: [9], unknown: [9] })], {
      statements: { bias: 0, weights: { "a.one": 0, "b.unknown": 5 } },
      whole: nothing,
    });
    expect([scores[0], at(0)]).toEqual([0.5, { score: 0.5, signals: { a: 0 } }]);
  });

  test("is the bias's alone where nothing was measured", () => {
    expect([...fuse(poolOf(2), [], { statements: nothing, whole: { bias: odds(0.2), weights: {} } }).scores]).toEqual([
      0.5,
      expect.closeTo(0.2),
    ]);
    expect(fuse(poolOf(0), []).scores).toHaveLength(0);
  });
});

const number = fc.double({ min: -3, max: 3, noNaN: true });

test("the shares of the signals and the bias add up to the log-odds", () => {
  const given = fc.record({
    bias: number,
    weights: fc.array(number, { minLength: 4, maxLength: 4 }),
    values: fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  });
  fc.assert(
    fc.property(given, ({ bias, weights: [first = 0, second = 0, third = 0, fourth = 0], values }) => {
      const weighing = { bias, weights: { "a.w": first, "a.x": second, "b.y": third, "b.z": fourth } };
      const column = (place: number): readonly number[] => values.map((row) => row[place] ?? 0);
      const { scores, at } = fuse(
        poolOf(values.length),
        [measured("a", { w: column(0), x: column(1) }), measured("b", { y: column(2), z: column(3) })],
        { statements: weighing, whole: weighing },
      );
      for (const place of values.keys()) {
        const { score, signals: shares } = at(place);
        expect(score).toBe(scores[place]);
        const sum = Object.values(shares).reduce((total, share) => total + share, bias);
        expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 9);
      }
    }),
  );
});

describe("what was learned", () => {
  const features = signals.flatMap((signal) => signal.features.map((feature) => featureName(signal, feature)));
  const namesOf = (weights: Weights): ReadonlySet<string> =>
    new Set(Object.values(weights).flatMap((weighing: Weights["whole"]) => Object.keys(weighing.weights)));

  test("has a weight for every number of every signal, and for none that is gone", () => {
    expect(features.length).toBeGreaterThan(10);
    expect(new Set(features).size).toBe(features.length);
    expect([...namesOf(learnedWeights)].toSorted()).toEqual(features.toSorted());
  });

  test("holds most memories for unlikely: where nothing speaks for one, it stays below one in ten", () => {
    const silent = signals.map((signal) => ({
      signal,
      columns: signal.features.map(() => new Float32Array(2)),
    }));
    for (const score of fuse(poolOf(2), silent).scores) expect(score).toBeLessThan(0.1);
  });
});
