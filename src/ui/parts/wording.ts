const LOCALE = "en-GB";
const DAY_MS = 86_400_000;
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `3 memories`, `1 memory`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString(LOCALE)} ${count === 1 ? one : many}`;

/** `1.2 GB`, in powers of ten as stores and downloads count. */
export function byteSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const scaled = bytes / 1000 ** power;
  const maximumFractionDigits = scaled < 10 ? 1 : 0;
  const unit = UNITS[power] ?? "byte";
  const unitDisplay = power === 0 ? "long" : "short";
  return new Intl.NumberFormat(LOCALE, { style: "unit", unit, unitDisplay, maximumFractionDigits }).format(scaled);
}

/** `today`, `yesterday`, `3 Mar`, and `3 Mar 2025` in another year, by the calendar of this device. */
export function dayOf(at: number, now: number): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (daysAgo === 0) return "today";
  if (daysAgo === 1) return "yesterday";
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = { day: "numeric", month: "short" } as const;
  return new Intl.DateTimeFormat(LOCALE, sameYear ? date : { ...date, year: "numeric" }).format(at);
}

/** `ChatGPT and Claude`. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(names);

/** `English, German and Spanish`, of ISO 639-1 codes. */
export function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames(LOCALE, { type: "language" });
  return listed(codes.map((code) => names.of(code) ?? code));
}

/** `about 5 minutes`. */
export function roughTime(seconds: number): string {
  if (seconds < 90) return "about a minute";
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} minutes` : `about ${counted(Math.round(minutes / 60), "hour")}`;
}

/** What went wrong, in words for a person. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
