import { dayAt } from "./calendar";
import type { Reach } from "./moment";

/** One bar: what a month brought. */
export interface MonthCount {
  /** Its first day, in milliseconds since the epoch. */
  readonly at: number;
  readonly count: number;
}

export interface HistogramProps {
  readonly months: readonly MonthCount[];
  readonly reach: Reach;
  /** Up to this day, bars are strong. */
  readonly until: number;
}

interface Bar {
  /** Shares of the whole, from 0 to 1. */
  readonly from: number;
  readonly width: number;
  readonly height: number;
  readonly past: boolean;
}

const WIDTH = 1000;
const HEIGHT = 40;

/** What each month brought, behind the slider whose days it stands above. */
export function Histogram(props: HistogramProps) {
  return (
    <svg className="histogram" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {barsOf(props).map(({ from, width, height, past }) => (
        <rect
          key={from}
          className={past ? "past" : undefined}
          x={from * WIDTH}
          width={Math.max(width * WIDTH - 1, 1)}
          y={HEIGHT - height * HEIGHT}
          height={height * HEIGHT}
        />
      ))}
    </svg>
  );
}

/** Months laid over the slider's days. What happened before the first day or will be after today is not shown. */
export function barsOf({ months, reach: { first, today }, until }: HistogramProps): readonly Bar[] {
  const days = Math.max(today - first, 1);
  const most = Math.max(...months.map(({ count }) => count), 1);
  return months.flatMap(({ at, count }, index) => {
    const from = Math.max(dayAt(at), first);
    const next = months[index + 1];
    const to = Math.min(next === undefined ? today : dayAt(next.at), today);
    if (count === 0 || to < from) return [];
    return [{ from: (from - first) / days, width: (to - from) / days, height: count / most, past: from <= until }];
  });
}
