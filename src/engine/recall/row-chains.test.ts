import fc from "fast-check";
import { expect, test } from "vitest";
import { createRowChains, type RowChains } from "./row-chains";

/** A row's name, and its place among those of the name. */
const rows = fc.array(fc.record({ name: fc.integer({ min: 0, max: 4 }), place: fc.integer({ min: -3, max: 3 }) }), {
  maxLength: 40,
});

function walked(chains: RowChains, name: number): readonly number[] {
  const found: number[] = [];
  for (let row = chains.last(name); row !== null; row = chains.before(row)) found.unshift(row);
  for (const [at, row] of found.entries()) expect(chains.after(row)).toBe(found[at + 1] ?? null);
  return found;
}

test("those of a name stand in the order of their places, however they came and went, and after a load", () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(60)), fc.array(fc.nat(60)), (given, order, gone) => {
      const make = () =>
        createRowChains(
          (row) => given[row]?.name ?? 0,
          (row) => given[row]?.place ?? 0,
        );
      const all = given.map((_, row) => row);
      const coming = all.toSorted((one, other) => (order[one] ?? 0) - (order[other] ?? 0));
      const removed = new Set(gone.filter((row) => row < given.length));
      const added = make();
      for (const row of coming) added.add(row);
      for (const row of removed) added.remove(row);
      const loaded = make();
      loaded.load(given.length);
      for (const name of [1, 2, 3, 4]) {
        const own = all
          .filter((row) => given[row]?.name === name)
          .toSorted((one, other) => (given[one]?.place ?? 0) - (given[other]?.place ?? 0) || one - other);
        expect(walked(added, name)).toEqual(own.filter((row) => !removed.has(row)));
        expect(walked(loaded, name)).toEqual(own);
      }
    }),
  );
});
