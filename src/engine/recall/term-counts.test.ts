import fc from "fast-check";
import { expect, test } from "vitest";
import { eachCount, inOrder } from "./term-counts";

/** Postings of rows with their counts, each row once. */
const postings = (counted: ReadonlyMap<number, number>): Uint32Array =>
  Uint32Array.from(counted, ([row, count]) => (row << 4) | count).sort();

test("each row that has the term is told with its place and count, be the postings few or many, dead ones left out", () => {
  const counted = fc.array(fc.tuple(fc.nat(500), fc.nat(15)), { maxLength: 400 }).map((pairs) => new Map(pairs));
  const asked = fc.uniqueArray(fc.nat(510), { maxLength: 40 });
  fc.assert(
    fc.property(counted, asked, (counts, rows) => {
      const found = new Map<number, number>();
      const all = postings(counts);
      const reading = { postings: all, at: 0, end: all.length, weight: 0 };
      eachCount(reading, inOrder(rows), (place, count) => found.set(place, count));
      const expected = rows.flatMap((row, place) => {
        const count = counts.get(row) ?? 0;
        return count > 0 ? [[place, count] as const] : [];
      });
      expect([...found].toSorted(([one], [other]) => one - other)).toEqual(expected);
    }),
  );
});

test("rows come lowest first with the places at which they were asked for", () => {
  expect(inOrder([7, 0, 16_000_000])).toEqual({
    rows: Uint32Array.of(0, 7, 16_000_000),
    places: Uint32Array.of(1, 0, 2),
  });
  const many = Array.from({ length: 1_000 }, (_, place) => 16_000_000 - place);
  expect(inOrder(many)).toEqual({
    rows: Uint32Array.from(many).reverse(),
    places: Uint32Array.from(many.keys()).reverse(),
  });
});
