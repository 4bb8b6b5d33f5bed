import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayAt, dayOfIso, endOf, isoOf, startOf } from "./calendar";

const days = fc.integer({ min: -10_000, max: 40_000 });

test("each moment of a day is in it, and the next is not", () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayAt(startOf(day))).toBe(day);
      expect(dayAt(endOf(day))).toBe(day);
      expect(dayAt(endOf(day) + 1)).toBe(day + 1);
    }),
  );
});

test("a date is written as this device's calendar has it, and read back", () => {
  const noon = new Date(2026, 2, 15, 12);
  expect(isoOf(dayAt(noon.getTime()))).toBe("2026-03-15");
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOfIso(isoOf(day))).toBe(day);
    }),
  );
});

test.each(["", "2026", "2026-02-30", "2026-13-01", "15.3.2026", "then", "-2026-01-01"])("%j is no day", (iso) => {
  expect(dayOfIso(iso)).toBeNull();
});

test("a month on is the same day, or the last that the month has", () => {
  const from = (iso: string, months: number): string => isoOf(addMonths(dayOfIso(iso) ?? NaN, months));
  expect(from("2026-03-15", 1)).toBe("2026-04-15");
  expect(from("2026-01-31", 1)).toBe("2026-02-28");
  expect(from("2024-01-31", 1)).toBe("2024-02-29");
  expect(from("2026-01-15", -1)).toBe("2025-12-15");
});
