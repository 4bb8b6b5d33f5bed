import type { EventTime, Tense } from "../../domain/event-time";
import type { Memory } from "../../domain/memory";
import { findDays } from "./time/days";
import { timeLanguageOf, wholeWords, type TimeLanguage } from "./time/languages";
import { findPeriods, type NamedTime } from "./time/periods";
import { tenseOf } from "./time/tense";

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

/**
 * Of what time a passage tells, seen from the moment at which it was said (milliseconds since the epoch).
 * A date is one of the user's own calendar, wherever they are when they read it: its times are wall clock times as if they were UTC.
 */
export function timeOf(passage: string, saidAt: number, reading: Reading = {}): Pick<Memory, "when" | "tense"> {
  const text = passage.slice(0, READ_CHARACTERS).replaceAll("’", "'");
  const zone = reading.zone ?? -new Date(saidAt).getTimezoneOffset();
  const language = timeLanguageOf(text, reading.language);
  const now = saidAt + zone * MINUTE;
  const tense = tenseOf(text, language);
  const bounds = boundsOf(language);
  if (tense === "present" && bounds.yearly.test(text)) return { when: null, tense };
  const hasLasted = tense !== "future" && bounds.since.test(text);
  const view = { now, backwards: tense === "past" || hasLasted };
  const found = [...findDays(text, language, view), ...findPeriods(text, language, view)];
  const [first] = found.filter((time) => !isUnbound(time, text, bounds)).toSorted(byPlace);
  if (first === undefined) return { when: null, tense };
  return { when: first.when, tense: hasLasted ? tense : tenseAt(tense, first.when, now) };
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

/** Comes again and again ("every Friday"), or tells how long and not when ("over the last year"). */
const isUnbound = ({ index }: NamedTime, text: string, { again, lasting }: Bounds): boolean =>
  again.test(text.slice(0, index)) ||
  [...text.matchAll(lasting)].some((match) => match.index < index && index < match.index + match[0].length);

/** In order; of two that begin with the same word the finer one first. */
const byPlace = (a: NamedTime, b: NamedTime): number =>
  a.index - b.index || FINEST_FIRST.indexOf(a.when.precision) - FINEST_FIRST.indexOf(b.when.precision);

/** As the date has it where the words leave it open: "my exam is on Friday", "ill this week" will pass, "two weeks ago I quit" has. */
function tenseAt(tense: Tense, { from, to, precision }: EventTime, now: number): Tense {
  if (from > now || (tense === "present" && to > now)) return "future";
  return tense === "present" && precision !== "year" ? "past" : tense;
}
