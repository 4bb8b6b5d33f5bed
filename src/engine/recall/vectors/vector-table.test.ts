import fc from "fast-check";
import { expect, test } from "vitest";
import { quantise } from "./quantise";
import { createVectorTable } from "./vector-table";

const length = (values: ArrayLike<number>): number => Math.hypot(...Array.from(values));
const cosine = (one: Float32Array, other: Int8Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0) / (length(one) * length(other) || 1);

const vectorOf = (dimensions: number): fc.Arbitrary<Float32Array> =>
  fc
    .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions })
    .map((values) => Float32Array.from(values, (value, index) => (index === 0 ? value + 2 : value)));

/** What is done to a table, one thing after the other: null removes. */
const history = fc.constantFrom(8, 24, 64, 384).chain((dimensions) =>
  fc.record({
    dimensions: fc.constant(dimensions),
    mean: fc.option(
      vectorOf(dimensions).map((values) => values.map((value) => value / 20)),
      { nil: null },
    ),
    changes: fc.array(fc.tuple(fc.nat(400), fc.option(vectorOf(dimensions).map(quantise), { nil: null, freq: 3 })), {
      minLength: 1,
      maxLength: 30,
    }),
    query: vectorOf(dimensions),
    limit: fc.constantFrom(0, 1, 3, 1000),
  }),
);

test("the nearest are those of the exact cosine, through every change", () => {
  fc.assert(
    fc.property(history, ({ dimensions, mean, changes, query, limit }) => {
      const table = createVectorTable({ dimensions, ...(mean === null ? {} : { mean }) });
      const oracle = new Map<number, Int8Array>();
      for (const [row, values] of changes) {
        if (values === null) {
          table.remove(row);
          oracle.delete(row);
        } else {
          table.put(row, values);
          oracle.set(row, values);
        }
      }
      for (let row = 0; row <= 401; row++) expect(table.has(row)).toBe(oracle.has(row));
      const exact = [...oracle.values()].map((values) => cosine(query, values)).toSorted((one, other) => other - one);
      const { rows, scores } = table.nearest(query, limit);
      expect(new Set(rows).size).toBe(Math.min(limit, oracle.size));
      for (const [place, row] of rows.entries()) {
        expect(scores[place]).toBeCloseTo(cosine(query, oracle.get(row) ?? new Int8Array()), 3);
        expect(scores[place]).toBeCloseTo(exact[place] ?? 2, 3);
      }
      expect([...scores]).toEqual([...scores].toSorted((one, other) => other - one));
      expect([...table.similarities(query, rows)]).toEqual([...scores]);
    }),
  );
});

test("of equally near ones the first rows come first, at the limit too", () => {
  const table = createVectorTable({ dimensions: 8 });
  const same = Int8Array.of(9, 9, 9, 9, -9, -9, -9, -9);
  for (let row = 0; row < 5000; row++) table.put(row, same);
  table.remove(1);
  const { rows, scores } = table.nearest(Float32Array.from(same), 3);
  expect([...rows]).toEqual([0, 2, 3]);
  expect([...scores]).toEqual([1, 1, 1]);
});

test("no more than 4,000 are given, which are the first of those equally near", () => {
  const table = createVectorTable({ dimensions: 8 });
  for (let row = 0; row < 5000; row++) table.put(row, Int8Array.of(9, 9, 9, 9, -9, -9, -9, -9));
  const { rows } = table.nearest(new Float32Array(8).fill(1), Number.POSITIVE_INFINITY);
  expect([...rows]).toEqual(Array.from({ length: 4000 }, (_, row) => row));
});

test("a vector whose code would be all zeros is there, and one of zeros is near to nothing", () => {
  const table = createVectorTable({ dimensions: 8 });
  table.put(0, new Int8Array(8).fill(-9));
  table.put(1, new Int8Array(8));
  expect([table.has(0), table.has(1), table.has(2)]).toEqual([true, true, false]);
  const { rows, scores } = table.nearest(new Float32Array(8).fill(-1), 9);
  expect([...rows]).toEqual([0, 1]);
  expect([...scores]).toEqual([1, 0]);
});

test.each([
  ["zeros", new Float32Array(8)],
  ["no numbers", new Float32Array(8).fill(Number.NaN)],
  ["endless ones", new Float32Array(8).fill(Number.POSITIVE_INFINITY)],
  ["too few numbers", new Float32Array(0)],
])("a query of %s is near to nothing", (_name, query) => {
  const table = createVectorTable({ dimensions: 8 });
  expect(table.nearest(query, 5).rows).toHaveLength(0);
  table.put(2, Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
  expect([...table.nearest(query, 5).scores]).toEqual([0]);
  expect([...table.similarities(query, [2, 7])]).toEqual([0, Number.NaN]);
});

test("vectors of another length, and rows that are not there, change nothing", () => {
  const table = createVectorTable({ dimensions: 8 });
  table.put(0, new Int8Array(16).fill(1));
  table.remove(99);
  expect([table.has(0), table.has(99), table.size]).toEqual([false, false, 0]);
  expect([...table.values(3)]).toEqual(Array.from({ length: 8 }).fill(0));
  expect([...table.code(3)]).toEqual([0]);
});

test("similarities of many rows are those of each one", () => {
  const table = createVectorTable({ dimensions: 16 });
  for (let row = 0; row < 9000; row += 2)
    table.put(
      row,
      Int8Array.from({ length: 16 }, (_, index) => ((row * 7 + index * 5) % 99) + 1),
    );
  const query = Float32Array.from({ length: 16 }, (_, index) => index - 5);
  const all = table.similarities(
    query,
    Array.from({ length: 9001 }, (_, row) => row),
  );
  for (const row of [0, 4000, 8000, 8998]) expect(all[row]).toBeCloseTo(cosine(query, table.values(row)), 3);
  expect([all[1], all[9000]]).toEqual([Number.NaN, Number.NaN]);
});

test("the mean of some vectors has length 1, does not mind their scale, and leaves out those that are not there", () => {
  const table = createVectorTable({ dimensions: 8 });
  table.put(0, Int8Array.of(100, 0, 0, 0, 0, 0, 0, 0));
  table.put(5, Int8Array.of(0, 10, 0, 0, 0, 0, 0, 0));
  const mean = table.mean([0, 5, 6]) ?? new Float32Array();
  expect([...mean].map((value) => value.toFixed(3))).toEqual([
    "0.707",
    "0.707",
    ...Array.from({ length: 6 }).fill("0.000"),
  ]);
  expect(table.mean([3])).toBeNull();
});
