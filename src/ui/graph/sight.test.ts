import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest, whole, within } from "./sight";

const place = fc.integer({ min: -1000, max: 1000 });
const crowd = fc
  .array(fc.tuple(place, place))
  .map((points) => ({ points, positions: Float32Array.from(points.flat()) }));

test("those within are found in their order, and no more than asked for", () => {
  fc.assert(
    fc.property(crowd, fc.nat(10), ({ points, positions }, most) => {
      const extent = { x1: -200, y1: -300, x2: 400, y2: 500 };
      const naive = points.flatMap(([x, y], dot) => (x >= -200 && x <= 400 && y >= -300 && y <= 500 ? [dot] : []));
      expect(within(positions, extent, most)).toEqual(naive.slice(0, most));
    }),
  );
});

test("the nearest is nobody further than the reach", () => {
  fc.assert(
    fc.property(crowd, fc.tuple(place, place), ({ points, positions }, [x, y]) => {
      const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
      const found = nearest(positions, { x, y }, 300);
      const least = Math.min(...distances);
      if (found === null) expect(least).toBeGreaterThan(300);
      else expect(distances[found]).toBeCloseTo(least, 6);
    }),
  );
});

test("all of it is seen at once", () => {
  fc.assert(
    fc.property(crowd, ({ points, positions }) => {
      const { zoom, pan } = whole(positions, 600, 400);
      for (const [x, y] of points) {
        expect(x * zoom + pan.x).toBeGreaterThanOrEqual(29);
        expect(x * zoom + pan.x).toBeLessThanOrEqual(571);
        expect(y * zoom + pan.y).toBeGreaterThanOrEqual(29);
        expect(y * zoom + pan.y).toBeLessThanOrEqual(371);
      }
    }),
  );
});
