/* Days of this device's calendar as whole numbers: a slider counts them, whatever summer time does. */

const DAY_MS = 86_400_000;

/** The number of the day that a moment is in; moments in milliseconds since the epoch. */
export function dayAt(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}

/** Its first moment. */
export function startOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime();
}

/** Its last moment. */
export const endOf = (day: number): number => startOf(day + 1) - 1;

/** The same day so many months later, or the last day of a month that has no such day. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / DAY_MS);
}

/** `2026-03-15`, as date fields have it. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Null where it is no day. */
export function dayOfIso(iso: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const day = Math.round(at / DAY_MS);
  return Number.isNaN(at) || isoOf(day) !== iso ? null : day;
}
