import type { InsightDay } from "../../messaging/doors/insight-door";
import { dayAt, startOf } from "../timeline/calendar";

/** What one week brought, and what there was by its end. Weeks begin on Monday, by this device's calendar. */
export interface Week {
  /** Its first moment, in milliseconds since the epoch. */
  readonly at: number;
  readonly learned: number;
  /** Statements learned until its end. */
  readonly total: number;
  readonly prompts: number;
  readonly injected: number;
  /** In tokens, until its end: what went out, and what pasting everything would have been. */
  readonly sent: number;
  readonly pasted: number;
}

type Sums = Omit<Week, "at" | "total">;

const NOTHING: Sums = { learned: 0, prompts: 0, injected: 0, sent: 0, pasted: 0 };

// The first day of the epoch was a Thursday.
const mondayOf = (day: number): number => day - ((day + 3) % 7);

export const learnedOn = ({ learned }: InsightDay): number =>
  Object.values(learned).reduce((sum, count) => sum + count, 0);

/** All weeks from that of the first day until now, the quiet ones too. */
export function weeksOf(days: readonly InsightDay[], now: number): readonly Week[] {
  const sums = new Map<number, Sums>();
  for (const day of days) {
    const monday = mondayOf(dayAt(day.at));
    sums.set(monday, added(sums.get(monday) ?? NOTHING, { ...day, learned: learnedOn(day) }));
  }
  const [first, last] = [Math.min(...sums.keys()), Math.max(mondayOf(dayAt(now)), ...sums.keys())];
  const weeks: Week[] = [];
  let so: Sums = NOTHING;
  for (let monday = first; monday <= last; monday += 7) {
    const week = sums.get(monday) ?? NOTHING;
    so = added(so, week);
    weeks.push({ ...week, at: startOf(monday), total: so.learned, sent: so.sent, pasted: so.pasted });
  }
  return weeks;
}

const added = (one: Sums, other: Sums): Sums => ({
  learned: one.learned + other.learned,
  prompts: one.prompts + other.prompts,
  injected: one.injected + other.injected,
  sent: one.sent + other.sent,
  pasted: one.pasted + other.pasted,
});
