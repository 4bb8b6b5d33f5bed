/** One line of a table that can go into the README. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What it is held against; empty where there is no bar. */
  readonly bar?: string;
  readonly met?: boolean;
}

export interface Bar {
  /** What was measured must be at most this, or at least. */
  readonly most?: number;
  readonly least?: number;
  readonly unit: string;
}

const digits = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
export const show = (value: number, unit: string): string => `${value.toFixed(digits(value))}${unit}`;

/** A row that is held against a bar. */
export function barred(what: string, value: number, { most, least, unit }: Bar): Row {
  const met = value <= (most ?? Infinity) && value >= (least ?? -Infinity);
  const bar = most === undefined ? `≥ ${least}${unit}` : `≤ ${most}${unit}`;
  return { what, measured: show(value, unit), bar, met };
}

/** In Markdown. */
export function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(title.length, ...rows.map(({ what }) => what.length));
  const line = (...cells: readonly [string, string, string, string]): string => {
    const [what, measured, bar, met] = cells;
    return `| ${what.padEnd(width)} | ${measured.padStart(12)} | ${bar.padStart(10)} | ${met.padEnd(3)} |`;
  };
  return [
    line(title, "measured", "bar", ""),
    line("-".repeat(width), "-----------:", "---------:", "---"),
    ...rows.map(({ what, measured, bar = "", met }) =>
      line(what, measured, bar, met === undefined ? "" : met ? "✔" : "✘"),
    ),
  ].join("\n");
}
