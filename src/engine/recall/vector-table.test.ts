import fc from "fast-check";
import { expect, test } from "vitest";
import { createVectorTable, quantise } from "./vector-table";

const vector = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .filter((values) => values.some((value) => Math.abs(value) > 0.1))
  .map((values) => Float32Array.from(values));

const length = (values: Float32Array): number => Math.hypot(...values);

const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0) / (length(one) * length(other));

test("the nearest are those of the exact cosine, but for what eight bits lose", () => {
  fc.assert(
    fc.property(fc.array(vector, { minLength: 1, maxLength: 20 }), vector, (vectors, query) => {
      const table = createVectorTable(8);
      for (const [id, values] of vectors.entries()) table.put(String(id), quantise(values));
      const hits = table.nearest(query, 5);
      expect(hits).toHaveLength(Math.min(5, vectors.length));
      for (const { id, score } of hits) expect(score).toBeCloseTo(cosine(vectors[Number(id)] ?? query, query), 1);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
  );
});

test("the similarity to one of them is its score among the nearest", () => {
  fc.assert(
    fc.property(vector, vector, (one, other) => {
      const table = createVectorTable(8);
      table.put("one", quantise(one));
      const [hit] = table.nearest(other, 1);
      expect(table.similarity(other, "one")).toBeCloseTo(hit?.score ?? Number.NaN, 9);
      expect(table.similarity(other, "two")).toBeNull();
    }),
  );
});

test("what is removed, or of another size, is not found", () => {
  const table = createVectorTable(2);
  table.put("here", Int8Array.of(127, 0));
  table.put("gone", Int8Array.of(127, 0));
  table.put("odd", Int8Array.of(127, 0, 0));
  table.remove("gone");
  expect(table.nearest(Float32Array.of(1, 0), 9)).toEqual([{ id: "here", score: 1 }]);
  expect([table.has("here"), table.has("gone"), table.has("odd")]).toEqual([true, false, false]);
});

test("a vector of nothing is near to nothing", () => {
  const table = createVectorTable(2);
  table.put("zero", quantise(Float32Array.of(0, 0)));
  expect(table.nearest(Float32Array.of(0, 0), 1)).toEqual([{ id: "zero", score: 0 }]);
});

test("the mean of some vectors has length 1, and leaves out those that are not there", () => {
  const table = createVectorTable(2);
  table.put("a", Int8Array.of(100, 0));
  table.put("b", Int8Array.of(0, 10));
  expect([...(table.mean(["a", "b", "c"]) ?? [])].map((value) => value.toFixed(3))).toEqual(["0.707", "0.707"]);
  expect(table.mean(["c"])).toBeNull();
});
