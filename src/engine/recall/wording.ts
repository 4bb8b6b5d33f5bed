import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const SPELLED = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

/** When it was said, or learned where nobody said it. */
export const saidAt = (memory: Memory): number => memory.sources.at(-1)?.at ?? memory.learnedAt;

/** A memory with the name of who said it, where a chat names its people: what is embedded, and what a line begins with. */
export function attributed(memory: Memory): string {
  const speaker = memory.sources[0]?.speaker;
  return speaker === undefined ? memory.text : `${speaker}: ${memory.text}`;
}

/** The line that goes into a prompt. What fades carries its day, what lasts its month. */
export function lineOf(memory: Memory, kind: Kind | undefined): string {
  const text = attributed(memory).replaceAll(/\s+/g, " ").trim();
  const stop = /[.!?…。！？]["'”’)]*$/.test(text) ? "" : ".";
  const lasts = kind?.halfLifeDays === Number.POSITIVE_INFINITY;
  return `${text}${stop} (${(lasts ? MONTH : DAY).format(saidAt(memory))})`;
}

/** What a memory is found by in words: the date too. */
export const searchText = (memory: Memory): string => `${attributed(memory)} ${SPELLED.format(saidAt(memory))}`;
