import type { EventTime, Tense } from "../../domain/event-time";
import type { Memory } from "../../domain/memory";
import { firstNamed, type Reading, readingOf } from "./time/first-named";
import { tenseOf } from "./time/tense";

/**
 * Of what time a passage tells, seen from the moment at which it was said (milliseconds since the epoch).
 * A date is one of the user's own calendar, wherever they are when they read it: its times are wall clock times as if they were UTC.
 */
export function timeOf(passage: string, saidAt: number, reading: Reading = {}): Pick<Memory, "when" | "tense"> {
  const read = readingOf(passage, saidAt, reading);
  const { text, language, now, bounds } = read;
  const tense = tenseOf(text, language);
  if (tense === "present" && bounds.yearly.test(text)) return { when: null, tense };
  const hasLasted = tense !== "future" && bounds.since.test(text);
  const first = firstNamed(read, tense === "past" || hasLasted);
  if (first === null) return { when: null, tense };
  return { when: first, tense: hasLasted ? tense : tenseAt(tense, first, now) };
}

/** As the date has it where the words leave it open: "my exam is on Friday", "ill this week" will pass, "two weeks ago I quit" has. */
function tenseAt(tense: Tense, { from, to, precision }: EventTime, now: number): Tense {
  if (from > now || (tense === "present" && to > now)) return "future";
  return tense === "present" && precision !== "year" ? "past" : tense;
}
