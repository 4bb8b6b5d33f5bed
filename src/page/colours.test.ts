import fc from "fast-check";
import { expect, test } from "vitest";
import { BLACK, type Colour, contrast, isDark, lookOn, over, readColour, WHITE, writeColour } from "./colours";

const part = fc.integer({ min: 0, max: 255 });
const opaque = fc.tuple(part, part, part, fc.constant(1)).map((values): Colour => values);

test("what is written can be read on any ground, whatever the page writes in", () => {
  fc.assert(
    fc.property(opaque, opaque, (ground, ink) => {
      const look = lookOn(ground, ink);
      expect(contrast(look.ink, look.surface)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

test("the page's own ink is taken where it can be read", () => {
  expect(lookOn(WHITE, [13, 13, 13, 1]).ink).toEqual([13, 13, 13, 1]);
  expect(lookOn([33, 33, 33, 1], [236, 236, 236, 1]).ink).toEqual([236, 236, 236, 1]);
  expect(lookOn(WHITE, [200, 200, 200, 1]).ink).toEqual(BLACK);
});

test("the surface lies near the ground, on light and on dark pages", () => {
  for (const ground of [WHITE, [33, 33, 33, 1], [250, 249, 245, 1]] as const)
    expect(contrast(lookOn(ground, [120, 120, 120, 1]).surface, ground)).toBeLessThan(1.3);
});

test("contrasts are those of the guidelines", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast(WHITE, BLACK)).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119, 1], WHITE)).toBeCloseTo(4.48, 2);
});

test("dark is where white is read better", () => {
  expect([isDark(BLACK), isDark([33, 33, 33, 1]), isDark([240, 238, 230, 1]), isDark(WHITE)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a colour that is seen through mixes with what is behind it", () => {
  expect(over([255, 255, 255, 0.5], BLACK)).toEqual([128, 128, 128, 1]);
  expect(over([1, 2, 3, 1], WHITE)).toEqual([1, 2, 3, 1]);
  expect(over([1, 2, 3, 0], WHITE)).toEqual(WHITE);
});

test("colours are read as computed styles write them, and written as they are read", () => {
  expect(readColour("rgb(1, 2, 3)")).toEqual([1, 2, 3, 1]);
  expect(readColour("rgba(1, 2, 3, 0.4)")).toEqual([1, 2, 3, 0.4]);
  expect(readColour("oklch(0.5 0.1 20)")).toBeNull();
  expect(readColour(writeColour([9, 8, 7, 1]))).toEqual([9, 8, 7, 1]);
});
