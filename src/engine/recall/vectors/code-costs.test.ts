import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCosts } from "./code-costs";
import { MOST_COST } from "./kernel";

/** What the tables say that a code costs. */
const costBy = (tables: Uint8Array, code: readonly boolean[]): number =>
  Array.from({ length: code.length / 4 }, (_, half) => {
    const value = code.slice(half * 4, half * 4 + 4).reduce((sum, bit, place) => sum + (bit ? 1 << place : 0), 0);
    return tables[half * 16 + value] ?? 0;
  }).reduce((sum, cost) => sum + cost, 0);

const asked = fc.constantFrom(8, 384, 4096).chain((dimensions) =>
  fc.record({
    unit: fc
      .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions })
      .map((values) => Float32Array.from(values)),
    code: fc.array(fc.boolean(), { minLength: dimensions, maxLength: dimensions }),
  }),
);

test("a code costs what the numbers weigh whose signs it has wrong, to the half of a step for each four", () => {
  fc.assert(
    fc.property(asked, ({ unit, code }) => {
      const tables = new Uint8Array(unit.length * 4);
      writeCosts(unit, tables);
      const weight = (wrong: readonly boolean[]): number =>
        unit.reduce((sum, value, place) => sum + (wrong[place] === true ? Math.abs(value) : 0), 0);
      const all = Array.from(unit, (value) => value <= 0);
      const halves = unit.length / 4;
      const fours = Array.from({ length: halves }, (_, half) =>
        unit.slice(half * 4, half * 4 + 4).reduce((sum, value) => sum + Math.abs(value), 0),
      );
      const step = Math.max(...fours) / Math.min(MOST_COST.half, Math.floor(MOST_COST.code / halves));
      const wrong = code.map((bit, place) => bit !== (unit[place] ?? 0) > 0);
      expect(Math.abs(costBy(tables, code) * step - weight(wrong))).toBeLessThanOrEqual(halves * step * 0.501);
      expect(costBy(tables, all)).toBeLessThanOrEqual(MOST_COST.code);
      expect(Math.max(...tables)).toBeLessThanOrEqual(MOST_COST.half);
    }),
    { numRuns: 60 },
  );
});

test("a query of zeros costs nothing", () => {
  const tables = new Uint8Array(32).fill(9);
  writeCosts(new Float32Array(8), tables);
  expect([...tables]).toEqual(Array.from({ length: 32 }).fill(0));
});
