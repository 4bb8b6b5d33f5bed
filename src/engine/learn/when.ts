import type { EventTime } from "../../domain/event-time";
import { firstNamed, type Reading, readingOf } from "./time/first-named";

/**
 * Of what time a passage tells, as `timeOf` has it. Quicker: the tense is asked for only where it makes a difference, since its grammar
 * takes longest to load.
 */
export async function whenOf(passage: string, saidAt: number, reading: Reading = {}): Promise<EventTime | null> {
  const read = readingOf(passage, saidAt, reading);
  const ahead = firstNamed(read, false);
  if (ahead === null) return null;
  const behind = firstNamed(read, true);
  const isSame = behind !== null && ahead.from === behind.from && ahead.to === behind.to;
  if (isSame && !read.bounds.yearly.test(read.text)) return ahead;
  const { timeOf } = await import("./time");
  return timeOf(passage, saidAt, reading).when;
}
