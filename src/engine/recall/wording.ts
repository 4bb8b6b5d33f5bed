import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { words } from "../../domain/statement";
import { dateNote, spelledDate } from "./dates";
import { asSpoken } from "./spoken";

/**
 * A memory with the name of who said it, where a chat names its people and the memory itself does not: what a line begins with.
 */
export function attributed({ text, sources }: Memory): string {
  const speaker = sources[0]?.speaker;
  return speaker === undefined || names(text, speaker) ? text : `${speaker}: ${text}`;
}

/** What is embedded. */
export const meaningText = (memory: Memory): string =>
  memory.sources[0]?.speaker === undefined ? asSpoken(memory.text) : attributed(memory);

/** Does the name stand in the text in whole words? */
const names = (text: string, name: string): boolean =>
  ` ${words(text).join(" ").replaceAll(/'s\b/g, "")} `.includes(` ${words(name).join(" ")} `);

/** The line that goes into a prompt, with its date, as it stands at `now` (milliseconds since the epoch). */
export function lineOf(memory: Memory, kind: Kind | undefined, now: number): string {
  const text = attributed(memory).replaceAll(/\s+/g, " ").trim();
  const stop = /[.!?…。！？]["'”’)]*$/.test(text) ? "" : ".";
  return `${text}${stop} (${dateNote(memory, kind, now)})`;
}

/** What a memory is found by in words: the date too. */
export const searchText = (memory: Memory): string => `${attributed(memory)} ${spelledDate(memory)}`;
