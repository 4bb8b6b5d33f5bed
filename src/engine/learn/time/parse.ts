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

/** The days and times of day that chrono finds in a text. */
export const parseDays = (text: string, { code }: TimeLanguage, reference: ParsingReference): readonly ParsedResult[] =>
  parsers[code]?.(text, reference) ?? [];
