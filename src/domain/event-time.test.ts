import { expect, test } from "vitest";
import { stateOf, type Timed } from "./event-time";

const DAY = 86_400_000;
const NOW = 100 * DAY;
const day = (from: number): Timed["when"] => ({ from: from * DAY, to: (from + 1) * DAY, precision: "day" });

test.each<[string, Partial<Timed>, string]>([
  ["a plan before its date", { tense: "future", when: day(101) }, "planned"],
  ["a plan on its date", { tense: "future", when: day(100) }, "planned"],
  ["a plan whose date has passed", { tense: "future", when: day(99) }, "past"],
  ["a plan without a date", { tense: "future" }, "planned"],
  ["a plan that was called off", { tense: "future", when: day(101), validTo: 99 * DAY }, "past"],
  ["what was", { tense: "past" }, "past"],
  ["what was, on a day", { tense: "past", when: day(7) }, "past"],
  ["what was arranged for a day to come", { tense: "past", when: day(101) }, "planned"],
  ["what is", { tense: "present" }, "current"],
  ["what has been since a day", { tense: "present", when: day(7) }, "current"],
  ["what is no longer", { tense: "present", when: day(7), validTo: NOW }, "past"],
  ["what will be no longer", { tense: "present", validTo: 101 * DAY }, "current"],
])("%s", (_, timed, state) => {
  expect(stateOf({ tense: "present", when: null, validTo: null, ...timed }, NOW)).toBe(state);
});
