import type { EventTime } from "../../../domain/event-time";

export type Precision = EventTime["precision"];

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Months. Winter begins with December: the northern half of the earth's. */
const SEASON = 3;

/** When the period in which a date stands begins, so many periods later. */
const starts: Readonly<Record<Precision, (at: Date, later: number) => number>> = {
  minute: (at, later) => Math.floor(at.getTime() / MINUTE + later) * MINUTE,
  day: (at, later) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + later),
  // Weeks begin on Monday.
  week: (at, later) => starts.day(at, 7 * later - ((at.getUTCDay() + 6) % 7)),
  month: (at, later) => Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later, 1),
  season: (at, later) =>
    Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - ((at.getUTCMonth() + 1) % SEASON) + SEASON * later, 1),
  year: (at, later) => Date.UTC(at.getUTCFullYear() + later, 0, 1),
};

/** The minute, day, week … in which a moment stands, or that so many later. */
export function period(precision: Precision, at: number, later = 0): EventTime {
  const date = new Date(at);
  return { from: starts[precision](date, later), to: starts[precision](date, later + 1), precision };
}

/** Saturday and Sunday of the week in which a moment stands, or of that so many later. */
export function weekend(at: number, later = 0): EventTime {
  const { to } = period("week", at, later);
  return { from: to - 2 * DAY, to, precision: "day" };
}
