import fc from "fast-check";
import { expect, test } from "vitest";
import type { InsightDay } from "../../messaging/doors/insight-door";
import { weeksOf } from "./weeks";

const start = (day: number): number => new Date(2026, 0, 5 + day).getTime();
const quiet = { learned: {}, prompts: 0, injected: 0, sent: 0, pasted: 0 };

test("days of one week are one, from Monday to Sunday, and quiet weeks are there", () => {
  // The fifth of January 2026 is a Monday.
  const days = [
    { ...quiet, at: start(0), learned: { fact: 2, event: 1 }, prompts: 1, injected: 3, sent: 40, pasted: 400 },
    { ...quiet, at: start(6), learned: { fact: 1 } },
    { ...quiet, at: start(14), learned: { fact: 5 }, prompts: 2, injected: 2, sent: 10, pasted: 900 },
  ];
  expect(weeksOf(days, start(15))).toEqual([
    { at: start(0), learned: 4, total: 4, prompts: 1, injected: 3, sent: 40, pasted: 400 },
    { at: start(7), learned: 0, total: 4, prompts: 0, injected: 0, sent: 40, pasted: 400 },
    { at: start(14), learned: 5, total: 9, prompts: 2, injected: 2, sent: 50, pasted: 1300 },
  ]);
});

test("nothing is nothing", () => expect(weeksOf([], start(0))).toEqual([]));

test("nothing is lost or counted twice, and no week is left out", () => {
  const day = fc.record({
    day: fc.integer({ min: 0, max: 700 }),
    learned: fc.nat(9),
    prompts: fc.nat(9),
    sent: fc.nat(99),
  });
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, selector: (each) => each.day }), (given) => {
      const days = given.map((each): InsightDay => ({
        ...quiet,
        ...each,
        at: start(each.day),
        learned: { fact: each.learned },
      }));
      const weeks = weeksOf(days, start(700));
      const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
      expect(sum(weeks.map(({ learned }) => learned))).toBe(sum(given.map(({ learned }) => learned)));
      expect(sum(weeks.map(({ prompts }) => prompts))).toBe(sum(given.map(({ prompts }) => prompts)));
      expect(weeks.at(-1)?.sent).toBe(sum(given.map(({ sent }) => sent)));
      for (const { at } of weeks) expect(new Date(at).getDay()).toBe(1);
      const firstWeek = Math.floor(Math.min(...given.map((each) => each.day)) / 7);
      expect(weeks).toHaveLength(100 - firstWeek + 1);
    }),
    { numRuns: 20 },
  );
});
