import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleGraph } from "../../../test/ui/sample-graph";
import { linesOf } from "./crowd";
import { layOut, type Lines } from "./layout";

const unplaced = (count: number): Float32Array => new Float32Array(count * 2).fill(NaN);

function settled(lines: Lines): Float32Array {
  const layout = layOut(lines);
  let steps = 0;
  while (layout.step() && steps < 2000) steps++;
  expect(steps).toBeLessThan(2000);
  return layout.positions();
}

const distance = (positions: Float32Array, one: number, other: number): number =>
  Math.hypot(
    (positions[one * 2] ?? NaN) - (positions[other * 2] ?? NaN),
    (positions[one * 2 + 1] ?? NaN) - (positions[other * 2 + 1] ?? NaN),
  );

test("those who stand to each other are nearer than those who do not", () => {
  const positions = settled({
    count: 4,
    ties: [
      [0, 1],
      [2, 3],
    ],
    placed: unplaced(4),
  });
  expect(distance(positions, 0, 1)).toBeLessThan(distance(positions, 0, 2));
  expect(distance(positions, 2, 3)).toBeLessThan(distance(positions, 1, 3));
});

test("everybody gets a place of their own, whoever stands to whom", () => {
  const graph = fc
    .integer({ min: 1, max: 25 })
    .chain((count) => fc.tuple(fc.constant(count), fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)))));
  fc.assert(
    fc.property(graph, ([count, pairs]) => {
      const ties = pairs.filter(([one, other]) => one !== other);
      const positions = settled({ count, ties, placed: unplaced(count) });
      expect(positions).toHaveLength(count * 2);
      expect([...positions].every(Number.isFinite)).toBe(true);
      expect(
        new Set(Array.from({ length: count }, (_, dot) => `${positions[dot * 2]} ${positions[dot * 2 + 1]}`)).size,
      ).toBe(count);
    }),
    { numRuns: 30 },
  );
});

test("who comes later begins beside the one that it stands to", () => {
  const placed = Float32Array.from([500, 500, NaN, NaN]);
  const positions = layOut({ count: 2, ties: [[0, 1]], placed }).positions();
  expect([positions[0], positions[1]]).toEqual([500, 500]);
  expect(distance(positions, 0, 1)).toBeCloseTo(30, 3);
});

test("the graph's names become places; what stands to nobody there, or to itself, is no line", () => {
  const { nodes } = sampleGraph(2, 0);
  const tie = { label: "knows", memory: "m" };
  const ties = [
    { ...tie, from: "Name 1", name: "Name 0" },
    { ...tie, from: "Name 1", name: "Name 1" },
    { ...tie, from: "Name 1", name: "Name 9" },
  ];
  const lines = linesOf({ nodes, ties }, new Map([["Name 1", { x: 3, y: 4 }]]));
  expect(lines).toEqual({ count: 2, ties: [[1, 0]], placed: Float32Array.from([NaN, NaN, 3, 4]) });
});
