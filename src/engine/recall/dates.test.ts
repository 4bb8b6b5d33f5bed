import { expect, test } from "vitest";
import type { Memory } from "../../domain/memory";
import { kinds } from "../../kinds";
import { aMemory } from "../../../test/engine/memory";
import { dateNote, spelledDate } from "./dates";

const NOW = Date.UTC(2026, 8, 20);
const SAID = Date.UTC(2026, 2, 8, 14);
const sources = [{ site: "s", conversation: "c", turn: "t", role: "user" as const, at: SAID, start: 0, end: 1 }];
const day = (month: number, date: number, days = 1) =>
  ({ from: Date.UTC(2026, month, date), to: Date.UTC(2026, month, date + days), precision: "day" }) as const;
const year = (from: number, to = from) =>
  ({ from: Date.UTC(from, 0), to: Date.UTC(to + 1, 0), precision: "year" }) as const;

const memory = (given: Partial<Memory> = {}): Memory => aMemory({ sources, ...given });
const lasting = kinds.find(({ halfLifeDays }) => halfLifeDays === Number.POSITIVE_INFINITY);
const fading = kinds.find(({ halfLifeDays }) => halfLifeDays < 1000);

test.each<[string, Partial<Memory>, string]>([
  ["what passes, without a time of its own, has the day on which it was said", {}, "8 Mar 2026"],
  ["what happened has its own day", { tense: "past", when: day(4, 7) }, "7 May 2026"],
  ["a time of day is in the words", { tense: "past", when: { ...day(4, 7), precision: "minute" } }, "7 May 2026"],
  ["some days", { tense: "past", when: day(4, 6, 2) }, "6–7 May 2026"],
  ["a week", { tense: "past", when: { ...day(3, 27, 7), precision: "week" } }, "27 Apr–3 May 2026"],
  ["a month", { tense: "past", when: { ...day(4, 1, 31), precision: "month" } }, "May 2026"],
  ["a season", { tense: "past", when: { ...day(5, 1, 92), precision: "season" } }, "summer 2026"],
  ["a year", { when: year(2019) }, "2019"],
  ["some years", { tense: "past", when: year(2010, 2015) }, "2010–2015"],
  ["a plan ahead", { tense: "future", when: day(9, 12) }, "planned for 12 Oct 2026"],
  ["a plan that is due", { tense: "future", when: day(8, 20) }, "20 Sept 2026"],
  ["a plan whose day has passed", { tense: "future", when: day(7, 12) }, "was planned for 12 Aug 2026"],
  ["what has ended", { when: day(4, 7), validTo: Date.UTC(2026, 6, 1) }, "until Jul 2026"],
  ["what will end", { validTo: Date.UTC(2027, 6, 1) }, "8 Mar 2026"],
])("%s", (_, given, note) => {
  expect(dateNote(memory(given), fading, NOW)).toBe(note);
});

test("of what lasts the month in which it was said is enough, and what nobody said has the day on which it was learned", () => {
  expect(dateNote(memory(), lasting, NOW)).toBe("Mar 2026");
  expect(dateNote(aMemory({ learnedAt: SAID }), undefined, NOW)).toBe("8 Mar 2026");
});

test("it is searched by its own date in full, or else by the day on which it was said", () => {
  expect(spelledDate(memory({ when: day(8, 7) }))).toBe("7 September 2026");
  expect(spelledDate(memory())).toBe("8 March 2026");
});
