import { beganAt, type Lived } from "../engine/tend/held-at";
import type { TimeSpan } from "../messaging/doors/insight-door";

type Month = { -readonly [field in keyof TimeSpan["months"][number]]: number };

/** Where a memory tells of a time before that, its month is the first one: nobody slides over centuries. */
const MOST_YEARS = 120;

/** How many statements were learned and began to hold in each month until `now`, in milliseconds since the epoch. */
export function timeSpanOf(statements: Iterable<Lived>, now: number): TimeSpan {
  const [learned, began]: [number[], number[]] = [[], []];
  for (const statement of statements) {
    if (statement.unreviewed) continue;
    const begin = beganAt(statement);
    learned.push(statement.learnedAt);
    if (begin !== null) began.push(begin);
  }
  const past = [...learned, ...began].filter((at) => at <= now);
  const first = new Date(now);
  first.setFullYear(first.getFullYear() - MOST_YEARS);
  const from = Math.max(
    first.getTime(),
    past.reduce((least, at) => Math.min(least, at), now),
  );
  const months = monthsOf(from, now);
  count(months, learned, "learned");
  count(months, began, "began");
  return { from: past.length === 0 ? now : new Date(from).setHours(0, 0, 0, 0), to: now, months };
}

/** From the month of one moment to that of another, by this device's calendar. */
function monthsOf(from: number, to: number): readonly Month[] {
  const months: Month[] = [];
  const first = new Date(from);
  const month = new Date(first.getFullYear(), first.getMonth());
  for (; month.getTime() <= to; month.setMonth(month.getMonth() + 1)) {
    months.push({ at: month.getTime(), learned: 0, began: 0 });
  }
  return months;
}

/** What is still to come is in none of the months. */
function count(months: readonly Month[], moments: readonly number[], what: "learned" | "began"): void {
  const last = months.at(-1)?.at ?? 0;
  const end = new Date(last).setMonth(new Date(last).getMonth() + 1);
  const sorted = moments.filter((at) => at < end).toSorted((a, b) => a - b);
  let place = 0;
  for (const at of sorted) {
    while (at >= (months[place + 1]?.at ?? Infinity)) place += 1;
    const month = months[place];
    if (month) month[what] += 1;
  }
}
