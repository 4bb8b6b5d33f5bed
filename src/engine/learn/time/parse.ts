import * as german from "chrono-node/de";
import * as english from "chrono-node/en";
import type { ParsedResult, ParsingReference } from "chrono-node/en";
import * as spanish from "chrono-node/es";
import * as french from "chrono-node/fr";
import * as portuguese from "chrono-node/pt";
import type { TimeLanguage } from "./languages";

type Parse = (text: string, reference: ParsingReference) => readonly ParsedResult[];

/** What finds days and times of day, by `TimeLanguage.code`. */
const parsers: Readonly<Record<string, Parse>> = {
  en: english.parse,
  de: german.parse,
  es: spanish.parse,
  fr: french.parse,
  pt: portuguese.parse,
};

interface Parsed {
  readonly text: string;
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly days: readonly ParsedResult[];
}
let last: Parsed | null = null;

/** The days and times of day that chrono finds in a text, seen from a moment (as if it were UTC). */
export function parseDays(text: string, { code }: TimeLanguage, now: number): readonly ParsedResult[] {
  // A text is read twice, for what is ahead and for what is behind.
  if (last?.text !== text || last.code !== code || last.now !== now) {
    const reference: ParsingReference = { instant: new Date(now), timezone: 0 };
    last = { text, code, now, days: parsers[code]?.(text, reference) ?? [] };
  }
  return last.days;
}
