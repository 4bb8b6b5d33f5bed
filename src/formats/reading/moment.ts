/** The last moment of JavaScript's calendar. */
const LAST = 8.64e15;

const within = (at: number): number | null => (Number.isFinite(at) && at >= 0 && at <= LAST ? Math.round(at) : null);

/** Seconds since the epoch, as a number → milliseconds; null for anything else. */
export const momentOfSeconds = (value: unknown): number | null =>
  typeof value === "number" ? within(value * 1000) : null;

/** A date as ISO 8601 writes it → milliseconds since the epoch; null for anything else. */
export const momentOfDate = (value: unknown): number | null =>
  typeof value === "string" && /^\d{4}-\d\d/.test(value) ? within(Date.parse(value)) : null;
