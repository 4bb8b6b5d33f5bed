import type { EventTime } from "../../../domain/event-time";
import { findDays } from "./days";
import { timeLanguageOf, timeLanguages, wholeWords, type TimeLanguage } from "./languages";
import { findPeriods, type NamedTime } from "./periods";

const MINUTE = 60_000;
/** Nobody speaks of an event in a longer passage; its first words tell. */
const READ_CHARACTERS = 1_000;
const FINEST_FIRST: readonly EventTime["precision"][] = ["minute", "day", "week", "month", "season", "year"];

/** How a passage is to be read. */
export interface Reading {
  /** ISO 639-1; by the passage's own words where it is not given. */
  readonly language?: string;
  /** Minutes east of UTC where it was said; the device's own at that moment where it is not given. */
  readonly zone?: number;
}

/** A passage, and how it is read. */
export interface Read {
  readonly text: string;
  readonly language: TimeLanguage;
  /** Wall clock time as if it were UTC. */
  readonly now: number;
  readonly bounds: Bounds;
}

export function readingOf(passage: string, saidAt: number, reading: Reading): Read {
  const text = passage.slice(0, READ_CHARACTERS).replaceAll("’", "'");
  const zone = reading.zone ?? -new Date(saidAt).getTimezoneOffset();
  const language = timeLanguageOf(text, reading.language);
  return { text, language, now: saidAt + zone * MINUTE, bounds: languageBounds.get(language) ?? boundsOf(language) };
}

/** The time that is named first; of what is named by its name alone, the last or the next. */
export function firstNamed({ text, language, now, bounds }: Read, backwards: boolean): EventTime | null {
  const view = { now, backwards };
  const found = [...findDays(text, language, view), ...findPeriods(text, language, view)];
  return found.filter((time) => !isUnbound(time, text, bounds)).toSorted(byPlace)[0]?.when ?? null;
}

type Bounds = Readonly<Record<"since" | "yearly" | "again" | "lasting", RegExp>>;

function boundsOf({ since, yearly, again, lasting, last, next }: TimeLanguage): Bounds {
  return {
    since: wholeWords(since),
    yearly: wholeWords(yearly),
    again: wholeWords(`(?:${again})\\s*$`),
    lasting: wholeWords(`(?:${lasting}) (?:${last}|${next})`, "g"),
  };
}
const languageBounds = new Map(timeLanguages.map((language) => [language, boundsOf(language)]));

/** Comes again and again ("every Friday"), or tells how long and not when ("over the last year"). */
const isUnbound = ({ index }: NamedTime, text: string, { again, lasting }: Bounds): boolean =>
  again.test(text.slice(0, index)) ||
  [...text.matchAll(lasting)].some((match) => match.index < index && index < match.index + match[0].length);

/** In order; of two that begin with the same word the finer one first. */
const byPlace = (a: NamedTime, b: NamedTime): number =>
  a.index - b.index || FINEST_FIRST.indexOf(a.when.precision) - FINEST_FIRST.indexOf(b.when.precision);
