import { formatters, numberFormat } from "../../texts/formatters";
import { language, named, text } from "../../texts/text";

const DAY_MS = 86_400_000;
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `12,000`. */
export const numeral = (value: number): string => numberFormat(language(), {}).format(value);

/** `87 %`, of a share from 0 to 1. */
export const percent = (share: number): string =>
  numberFormat(language(), { style: "percent", maximumFractionDigits: 0 }).format(share);

/** `1.2 GB`, in powers of ten as stores and downloads count. */
export function byteSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const scaled = bytes / 1000 ** power;
  const maximumFractionDigits = scaled < 10 ? 1 : 0;
  const unit = UNITS[power] ?? "byte";
  const unitDisplay = power === 0 ? "long" : "short";
  return numberFormat(language(), { style: "unit", unit, unitDisplay, maximumFractionDigits }).format(scaled);
}

/** `today`, `yesterday`, `3 Mar`, and `3 Mar 2025` in another year, by the calendar of this device. */
export function dayOf(at: number, now: number): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (daysAgo === 0 || daysAgo === 1) {
    return relativeFormat(language(), { numeric: "auto" }).format(-daysAgo, "day");
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = { day: "numeric", month: "short" } as const;
  return dateFormat(language(), sameYear ? date : { ...date, year: "numeric" }).format(at);
}

/** `3 March 2025`, by the calendar of this device. */
export const dateOf = (at: number): string => dateFormat(language(), { dateStyle: "long" }).format(at);

/** `March 2025`. */
export const monthOf = (at: number): string => dateFormat(language(), { month: "long", year: "numeric" }).format(at);

/** `3 Mar 2025, 14:05`. */
export const momentOf = (at: number): string =>
  dateFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(at);

/** `14:05`. */
export const clockOf = (at: number): string => dateFormat(language(), { timeStyle: "short" }).format(at);

/** `ChatGPT and Claude`; with `disjunction`, `ChatGPT or Claude`. */
export const listed = (names: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string =>
  listFormat(language(), { type }).format(names);

/** `English, German and Spanish`, of ISO 639-1 codes. */
export function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(language(), { type: "language" });
  return listed(codes.map((code) => names.of(code) ?? code));
}

/** `about 5 minutes`. */
export function roughTime(seconds: number): string {
  if (seconds < 90) return text("time_about_a_minute");
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? text("time_about_minutes", { count: minutes })
    : text("time_about_hours", { count: Math.round(minutes / 60) });
}

/** What a `Kind` is called. */
export const kindLabel = (id: string): string => named("kind", id);

/** What went wrong, in words for a person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const dateFormat = formatters((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const relativeFormat = formatters(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
);
const listFormat = formatters((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
