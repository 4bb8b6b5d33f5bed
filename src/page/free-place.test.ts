import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, freest, holdsMiddle, overlaps, type Room, type Size } from "./free-place";

const inside: Size = { width: 60, height: 40 };
const box = fc.record({
  left: fc.integer({ min: -5, max: 60 }),
  top: fc.integer({ min: -5, max: 40 }),
  width: fc.integer({ min: 1, max: 30 }),
  height: fc.integer({ min: 1, max: 30 }),
});
const size = fc.record({ width: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 1, max: 20 }) });
const free = (at: Box, { taken }: Room): boolean => taken.every((other) => !overlaps(at, other));
const isInside = ({ left, top, width, height }: Box): boolean =>
  left >= 4 && top >= 4 && left + width <= inside.width - 4 && top + height <= inside.height - 4;

/** Every place there is, one pixel after the other. */
function* everywhere({ width, height }: Size): Iterable<Box> {
  for (let left = 4; left + width <= inside.width - 4; left += 1)
    for (let top = 4; top + height <= inside.height - 4; top += 1) yield { left, top, width, height };
}

test("a free place is found where there is one, and the nearest", () => {
  fc.assert(
    fc.property(size, fc.array(box, { maxLength: 6 }), box, (own, taken, target) => {
      const room = { inside, taken };
      const found = freest([own], () => target, room);
      expect(isInside(found)).toBe(true);
      const places = [...everywhere(own)].filter((at) => free(at, room));
      if (places.length === 0) return;
      expect(free(found, room)).toBe(true);
      const wanted = freest([own], () => target, { inside, taken: [] });
      const way = (at: Box): number => Math.hypot(at.left - wanted.left, at.top - wanted.top);
      expect(way(found)).toBeLessThanOrEqual(Math.min(...places.map(way)) + 1e-9);
    }),
    { numRuns: 300 },
  );
});

test("where all is taken, edges are covered rather than middles", () => {
  const taken = [
    { left: 0, top: 0, width: 60, height: 14 },
    { left: 0, top: 14, width: 60, height: 26 },
  ];
  const found = freest([{ width: 10, height: 10 }], () => ({ left: 20, top: 20 }), { inside, taken });
  expect(taken.some((other) => holdsMiddle(found, other))).toBe(false);
});

test("a smaller size is taken where the liked one covers something", () => {
  const taken = [{ left: 0, top: 20, width: 60, height: 20 }];
  const sizes = [
    { width: 20, height: 20 },
    { width: 20, height: 10 },
  ];
  const at = (): { left: number; top: number } => ({ left: 10, top: 6 });
  expect(freest(sizes, at, { inside, taken: [] }).height).toBe(20);
  expect(freest(sizes, at, { inside, taken })).toEqual({ left: 10, top: 6, width: 20, height: 10 });
});

test("nothing to choose from is a mistake", () => {
  expect(() => freest([], () => ({ left: 0, top: 0 }), { inside, taken: [] })).toThrow("no size");
});
