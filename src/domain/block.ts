import { mergedLines } from "./merged-lines";

/** One remembered line as it would stand in a prompt. */
export interface BlockLine {
  /** `Memory.id`. */
  readonly id: string;
  /** The line itself, date and all. */
  readonly text: string;
  /** Fused score, from 0 to 1. */
  readonly score: number;
  /** Each signal's own score, by `Signal.id`. */
  readonly signals: Readonly<Record<string, number>>;
}

/** What is put into a prompt: a few lines between two marks, by which it is known again and never learned from. */
export type Block = readonly BlockLine[];

const OPEN = "[What I've told you before, from Keepsake]";
const CLOSE = "[end of Keepsake]";

/** The text that is inserted in front of the user's own, where what is told of one person stands together; empty for an empty block. */
export function formatBlock(block: Block): string {
  if (block.length === 0) return "";
  const lines = mergedLines(block.map(({ text }) => neutralise(text)));
  return [OPEN, ...lines.map((line) => `- ${line}`), CLOSE, "", ""].join("\n");
}

/** A line can neither close the block nor open another one. */
const neutralise = (line: string): string => line.replaceAll(/\s+/g, " ").replaceAll("[", "(").replaceAll("]", ")");

/** Where the block stands in a text, in UTF-16 units `[start, end)` with the line breaks that end it, or null. A block cut short ends with the text. */
export function findBlock(text: string): { readonly start: number; readonly end: number } | null {
  const start = text.indexOf(OPEN);
  if (start < 0) return null;
  const close = text.indexOf(CLOSE, start);
  if (close < 0) return { start, end: text.length };
  const after = close + CLOSE.length;
  return { start, end: after + (/^(?: *\n){0,2}/.exec(text.slice(after))?.[0].length ?? 0) };
}

/** The user's own words: the text without any block. */
export function stripBlock(text: string): string {
  const found = findBlock(text);
  return found === null ? text : stripBlock(text.slice(0, found.start) + text.slice(found.end));
}
