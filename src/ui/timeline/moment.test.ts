import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso, endOf } from "./calendar";
import { momentWithin, paramsOf, readMoment } from "./moment";

const day = (iso: string): number => dayOfIso(iso) ?? NaN;
const reach = { first: day("2025-01-01"), today: day("2026-06-01") };
const read = (query: string) => readMoment(new URLSearchParams(query), reach);

describe("what an address asks for", () => {
  test("without anything it is today, as it is known today", () => {
    expect(read("")).toEqual({ held: reach.today, known: reach.today, knowledge: "today" });
  });

  test("both clocks can be tied together", () => {
    const march = day("2026-03-15");
    expect(read("held=2026-03-15&known=then")).toEqual({ held: march, known: march, knowledge: "then" });
  });

  test("or each has its own day", () => {
    const [held, known] = [day("2025-03-15"), day("2026-01-02")];
    expect(read("held=2025-03-15&known=2026-01-02")).toEqual({ held, known, knowledge: "day" });
  });

  test("no day is before the first or after today, and nonsense is today", () => {
    expect(read("held=1999-01-01").held).toBe(reach.first);
    expect(read("held=2099-01-01&known=2098-01-01")).toMatchObject({ held: reach.today, known: reach.today });
    expect(read("held=yesterday&known=never")).toEqual(read(""));
  });

  test("what is written into an address is read from it", () => {
    const within = fc.integer({ min: reach.first, max: reach.today });
    fc.assert(
      fc.property(
        within,
        within,
        fc.constantFrom("today" as const, "then" as const, "day" as const),
        (held, other, knowledge) => {
          const known = knowledge === "today" ? reach.today : knowledge === "then" ? held : other;
          const params = paramsOf({ held, known, knowledge });
          const given = Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
          expect(readMoment(new URLSearchParams(given), reach)).toEqual({ held, known, knowledge });
        },
      ),
    );
  });
});

test("a day is asked for as of its end, but today as of now", () => {
  const now = endOf(reach.today) - 1000;
  expect(momentWithin(reach.today, now)).toBe(now);
  expect(momentWithin(reach.first, now)).toBe(endOf(reach.first));
});
