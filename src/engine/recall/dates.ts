import { type EventTime, stateOf } from "../../domain/event-time";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";

const format = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { ...style, timeZone: "UTC" });

interface Style {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
}
const short: Style = {
  day: format({ day: "numeric", month: "short", year: "numeric" }),
  month: format({ month: "short", year: "numeric" }),
};
const spelled: Style = {
  day: format({ day: "numeric", month: "long", year: "numeric" }),
  month: format({ month: "long", year: "numeric" }),
};

/** When it was said, or learned where nobody said it. */
const saidAt = (memory: Memory): number => memory.sources.at(-1)?.at ?? memory.learnedAt;

/** The seasons by the month with which they begin; the winter's year is the one in which it begins. */
const SEASONS: Readonly<Record<number, string>> = { 2: "spring", 5: "summer", 8: "autumn", 11: "winter" };

/** As exactly as it was told. A time of day stands in the words already. */
function spell({ from, to, precision }: EventTime, { day, month }: Style): string {
  const last = to - 1;
  const year = (time: number): string => String(new Date(time).getUTCFullYear());
  const range = (style: Intl.DateTimeFormat): string => style.formatRange(from, last).replaceAll(/\s*–\s*/g, "–");
  switch (precision) {
    case "year":
      return year(from) === year(last) ? year(from) : `${year(from)}–${year(last)}`;
    case "season":
      return `${SEASONS[new Date(from).getUTCMonth()] ?? month.format(from)} ${year(from)}`;
    case "month":
      return range(month);
    default:
      return range(day);
  }
}

/** A memory's date as words that people search by. */
export const spelledDate = (memory: Memory): string =>
  memory.when === null ? spelled.day.format(saidAt(memory)) : spell(memory.when, spelled);

/**
 * The date that a line carries: until when it held, or when what it tells of happened or will happen, or when it was said; of what
 * lasts the month is enough then. `now` in milliseconds since the epoch.
 */
export function dateNote(memory: Memory, kind: Kind | undefined, now: number): string {
  const { when, tense, validTo } = memory;
  if (validTo !== null && validTo <= now) return `until ${short.month.format(validTo)}`;
  if (when === null) {
    const lasts = kind?.halfLifeDays === Number.POSITIVE_INFINITY;
    return (lasts ? short.month : short.day).format(saidAt(memory));
  }
  const date = spell(when, short);
  if (tense !== "future" || (when.from <= now && now < when.to)) return date;
  return `${stateOf(memory, now) === "past" ? "was planned" : "planned"} for ${date}`;
}
