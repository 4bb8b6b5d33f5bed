import type { EventTime } from "../../../domain/event-time";
import { period, weekend, type Precision } from "./calendar";
import { timeLanguages, wholeWords, type TimeLanguage } from "./languages";

/** A time that a text names, and where. */
export interface NamedTime {
  readonly index: number;
  readonly when: EventTime;
}

/** The moment from which a text is read. */
export interface Viewpoint {
  /** Wall clock time as if it were UTC, in milliseconds since the epoch. */
  readonly now: number;
  /** Of what is named by its name alone, the last is meant, not the next. */
  readonly backwards: boolean;
}

type Finder = (groups: Readonly<Record<string, string | undefined>>, view: Viewpoint) => EventTime | null;

/** "A few days ago" is as exact as a week, and about three. */
const FEW = 3;
const COARSER: Readonly<Partial<Record<Precision, Precision>>> = { day: "week", week: "month", month: "season" };
/** The month in which each season begins, from spring on. */
const SEASON_MONTHS = [2, 5, 8, 11];
const YEAR = "(?:19|20)\\d\\d(?!\\d|[.,/]\\d| ?[%€$£])";
const UNTIL = "-|–|to|until|and|bis|und|hasta|a|y|à|et|até|e";

const either = (names: readonly string[]): string => names.join("|");
const indexIn = (names: readonly string[], name: string): number =>
  names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(name));

function monthNames(code: string): readonly string[] {
  const name = (month: number, style: "long" | "short"): string =>
    new Intl.DateTimeFormat(code, { month: style, timeZone: "UTC" }).format(Date.UTC(2000, month)).replace(".", "");
  return Array.from({ length: 12 }, (_, month) => `${name(month, "long")}|${name(month, "short")}\\.?`);
}

/** The month or season that begins with a month: of a year, the last, the next, this year's, or as the tense has it. */
function named([precision, month]: Named, which: Which, { now, backwards }: Viewpoint): EventTime {
  const of = (year: number): EventTime => period(precision, Date.UTC(year, month));
  const here = new Date(now).getUTCFullYear();
  if (typeof which === "number") return of(which);
  const near = [here - 2, here - 1, here, here + 1].map(of);
  const before = (isBefore: (time: EventTime) => boolean): EventTime => near.findLast(isBefore) ?? of(here);
  const after = (isAfter: (time: EventTime) => boolean): EventTime => near.find(isAfter) ?? of(here);
  if (which === "last") return before(({ to }) => to <= now);
  if (which === "next") return after(({ from }) => from > now);
  if (which === "current") return of(here);
  return backwards ? before(({ from }) => from <= now) : after(({ to }) => to > now);
}
type Named = readonly ["month" | "season", number];
type Which = "last" | "next" | "current" | "near" | number;

function whichOf({ last, next, current, year }: Readonly<Record<string, string | undefined>>): Which {
  if (year !== undefined) return Number(year);
  if (last !== undefined) return "last";
  if (next !== undefined) return "next";
  return current === undefined ? "near" : "current";
}

/** A language's words, ready to be looked for. */
interface Lexicon extends TimeLanguage {
  readonly months: readonly string[];
  readonly counts: readonly string[];
}

const unitsOf = ({ day, week, month, year }: TimeLanguage): readonly (readonly [Precision, string])[] => [
  ["day", day],
  ["week", week],
  ["month", month],
  ["year", year],
];

/** How each of the ways to name a time is understood. */
function findersOf(words: Lexicon) {
  const units = unitsOf(words);
  const isWeekend = (text: string): boolean => indexIn([words.weekend], text) === 0;
  const unitOf = (text: string): Precision => units.find(([, unit]) => indexIn([unit], text) === 0)?.[0] ?? "day";
  const at = (unit: string, now: number, later: number): EventTime =>
    isWeekend(unit) ? weekend(now, later) : period(unitOf(unit), now, later);

  const span: Finder = ({ unit = "", last, next }, { now, backwards }) => {
    if (last !== undefined || next !== undefined) return at(unit, now, last === undefined ? 1 : -1);
    const current = at(unit, now, 0);
    return backwards && current.from > now ? at(unit, now, -1) : current;
  };
  const name: Finder = (groups, view) => {
    const { month, season = "" } = groups;
    const called: Named =
      month === undefined
        ? ["season", SEASON_MONTHS[indexIn(words.seasons, season)] ?? 0]
        : ["month", indexIn(words.months, month)];
    return named(called, whichOf(groups), view);
  };
  const years: Finder = ({ year: first, until = first }) => {
    const { to } = period("year", Date.UTC(Number(until), 0));
    return { ...period("year", Date.UTC(Number(first), 0)), to };
  };
  const counted =
    (sign: 1 | -1): Finder =>
    ({ few, number = "", unit = "" }, { now }) => {
      if (few !== undefined) {
        const coarser = COARSER[unitOf(unit)];
        return coarser === undefined ? null : period(coarser, at(unit, now, sign * FEW).from);
      }
      return at(unit, now, sign * (/^\d/.test(number) ? Number(number) : indexIn(words.counts, number) + 1));
    };
  return { span, name, years, ago: counted(-1), ahead: counted(1) };
}

/** Finds weeks, months, seasons and years, and what lies so many of them before or after now. */
function waysOf(language: TimeLanguage) {
  const words: Lexicon = { ...language, months: monthNames(language.code), counts: language.numbers.split(" ") };
  const find = findersOf(words);
  const { last, next, current, weekend: weekends, week, month, year, within, since } = words;
  const relative = `(?<last>${last})|(?<next>${next})|(?<current>${current})`;
  const span = `(?<unit>${either([weekends, week, month, year])})`;
  const name = `(?:(?<month>${either(words.months)})|(?<season>${either(words.seasons)}))`;
  const unit = `(?<unit>${either([weekends, ...unitsOf(words).map(([, inside]) => inside)])})`;
  const count = `(?:(?<few>${words.few})|(?<number>\\d{1,3}|${either(words.counts)})) ${unit}`;
  const ways: readonly (readonly [string, Finder])[] = [
    [`(?:${relative}) ${span}`, find.span],
    [`${span} (?:${relative})`, find.span],
    [`(?:${relative}) ${name}`, find.name],
    [`${name} (?:${relative})`, find.name],
    [`${name},? (?:of |de |do )?(?<year>${YEAR})`, find.name],
    [`(?:${within}|${since}) ?${name}(?!,? (?:of |de )?\\d)`, find.name],
    [`(?:${within}|${since}) (?<year>${YEAR})(?: ?(?:${UNTIL}) ?(?<until>${YEAR}))?`, find.years],
    ...words.ago.map((way) => [way.replace("#", count), find.ago] as const),
    ...words.ahead.map((way) => [way.replace("#", count), find.ahead] as const),
  ];
  return ways.map(([inside, finder]) => ({ pattern: wholeWords(inside, "g"), find: finder }));
}

const finders = new Map(timeLanguages.map((language) => [language, waysOf(language)]));

/** The weeks, months, seasons and years that a text names, and what it puts so many of them before or after now. */
export function findPeriods(text: string, language: TimeLanguage, view: Viewpoint): readonly NamedTime[] {
  return (finders.get(language) ?? []).flatMap(({ pattern, find }) =>
    [...text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const when = find(groups, view);
      return when === null ? [] : [{ index, when }];
    }),
  );
}
