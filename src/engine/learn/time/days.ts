import type { ParsedResult } from "chrono-node/en";
import type { EventTime } from "../../../domain/event-time";
import { period, type Precision } from "./calendar";
import { timeLanguages, type TimeLanguage, wholeWords } from "./languages";
import { parseDays } from "./parse";
import type { NamedTime, Viewpoint } from "./periods";

type Start = ParsedResult["start"];

const WEEK = 7;

/** In full, or after "last" and the like: "sat", "sun", "mar" and "so" are words of their own. Portuguese leaves out "-feira". */
function weekdayNames({ code, last, next, current }: TimeLanguage): RegExp {
  const format = new Intl.DateTimeFormat(code, { weekday: "long", timeZone: "UTC" });
  const names = Array.from({ length: WEEK }, (_, day) => format.format(Date.UTC(2000, 0, 2 + day)));
  const short = names.map((name) => (name.includes("-") ? name.replace(/-.*/, "") : `${name.slice(0, 3)}\\p{L}{0,2}`));
  return wholeWords(`${names.join("|")}|(?:${last}|${next}|${current}|on|na) (?:${short.join("|")})`);
}
const weekdays = new Map(timeLanguages.map((language) => [language, weekdayNames(language)]));

/** Days and times of day that a text names. What chrono makes of bare numbers, durations and months is left out. */
export function findDays(text: string, language: TimeLanguage, view: Viewpoint): readonly NamedTime[] {
  // "From 3 to 5 May" would be read as hours.
  const read = text.replaceAll(/\bfrom (?=\d)/gi, "     ");
  return parseDays(read, language, view.now).flatMap((result) => {
    const near = around(result, text);
    const precision = precisionOf(result, near, language);
    if (precision === null) return [];
    const isTurned = wholeWords(`${language.last}|${language.next}`).test(near);
    const when = isTurned ? spanOf(result, precision, 0) : onItsSide(result, precision, view);
    return [{ index: result.index, when }];
  });
}

/** What was read, with the few characters before it, by which "na sexta" is told from "sexta". */
const around = ({ index, text: { length } }: ParsedResult, text: string): string =>
  text.slice(Math.max(0, index - 8), index + length);

/** As exactly as it was said; null for what is no date. */
function precisionOf({ start, text }: ParsedResult, near: string, language: TimeLanguage): Precision | null {
  const tags = [...start.tags()];
  if (tags.includes("result/relativeDate")) return relativePrecision(text, start, language);
  const isBareFraction = tags.includes("parser/SlashDateFormatParser") && !start.isCertain("year");
  if (isBareFraction || tags.includes("casualReference/now")) return null;
  if (isDay(start, near, language)) return start.isCertain("hour") ? "minute" : "day";
  return tags.some((tag) => tag.startsWith("casualReference/")) ? "day" : null;
}

const isDay = (start: Start, near: string, language: TimeLanguage): boolean =>
  start.isCertain("day") || (start.isCertain("weekday") && weekdays.get(language)?.test(near) === true);

function relativePrecision(text: string, start: Start, language: TimeLanguage): Precision | null {
  const { week, month, year, few, lasting } = language;
  if (wholeWords(`${few}|for|within|${lasting}`).test(text)) return null;
  if (wholeWords(year).test(text)) return "year";
  if (wholeWords(month).test(text)) return "month";
  if (wholeWords(week).test(text)) return "week";
  return start.isCertain("hour") ? "minute" : "day";
}

/** A weekday, or a day of no year, on that side of now on which the tense has it. */
function onItsSide(result: ParsedResult, precision: Precision, { now, backwards }: Viewpoint): EventTime {
  const time = spanOf(result, precision, 0);
  if (result.start.isCertain("year")) return time;
  if (backwards && time.from > now) return spanOf(result, precision, -1);
  return !backwards && time.to <= now ? spanOf(result, precision, 1) : time;
}

/** From its first to its last; so many weeks later where a weekday was named, years where a date was. */
function spanOf({ start, end }: ParsedResult, precision: Precision, later: number): EventTime {
  const first = period(precision, momentOf(start, later));
  const { to } = end ? period(precision, momentOf(end, later)) : first;
  return to > first.to ? { ...first, to } : first;
}

/** Wall clock time as if it were UTC. */
function momentOf(time: Start, later: number): number {
  const get = (part: "year" | "month" | "day" | "hour" | "minute"): number => time.get(part) ?? 0;
  const isDate = time.isCertain("month") || !time.isCertain("weekday");
  const [years, days] = isDate ? [later, 0] : [0, later * WEEK];
  return Date.UTC(get("year") + years, get("month") - 1, get("day") + days, get("hour"), get("minute"));
}
