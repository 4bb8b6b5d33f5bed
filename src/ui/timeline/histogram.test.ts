import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayAt, startOf } from "./calendar";
import { barsOf } from "./histogram";

const first = dayAt(new Date(2025, 0, 10).getTime());
const month = (index: number): number => startOf(addMonths(first - 9, index));

test("bars stand over their months, as high as they brought", () => {
  const today = first + 80;
  const months = [2, 0, 4].map((count, index) => ({ at: month(index), count }));
  const bars = barsOf({ months, reach: { first, today }, until: first + 30 });
  expect(bars).toHaveLength(2);
  expect(bars[0]).toMatchObject({ from: 0, height: 0.5, past: true });
  expect(bars[1]).toMatchObject({ height: 1, past: false });
  expect(bars[1]?.from).toBeCloseTo((31 + 28 - 9) / 80);
  expect((bars[1]?.from ?? 0) + (bars[1]?.width ?? 0)).toBeCloseTo(1);
});

test("no bar leaves the slider or stands on another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 1500 }),
      (counts, days) => {
        const months = counts.map((count, index) => ({ at: month(index), count }));
        let end = 0;
        for (const { from, width, height } of barsOf({ months, reach: { first, today: first + days }, until: first })) {
          expect(from).toBeGreaterThanOrEqual(end - 1e-9);
          end = from + width;
          expect(end).toBeLessThanOrEqual(1 + 1e-9);
          expect(height).toBeGreaterThan(0);
          expect(height).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
