import type { Draft } from "../domain/memory";
import { sameStatement } from "../domain/statement";
import { type AskedKind, statable } from "./prompt";
import { isRecord } from "../domain/record";
import type { PromptWindow } from "./windows";

/** A sentence of a small model's own about words that were really said: right more often than not. */
const CONFIDENCE = 0.7;

/** An object without another one in it; braces within strings do not count. */
const FLAT_OBJECT = /\{(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}/gs;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The passage as it was really written: models change case, quotation marks, white space and the stop at the end. */
function locate(quote: string, text: string): string | null {
  const words = quote
    .replace(/[.!…\s]+$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return null;
  const patterns = words.map((word) =>
    word
      .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
      .replaceAll(/['’‘]/g, "['’‘]")
      .replaceAll(/["“”]/g, '["“”]'),
  );
  return new RegExp(patterns.join(String.raw`\s+`), "iu").exec(text)?.[0] ?? null;
}

function draftOf(entry: unknown, window: PromptWindow, kinds: readonly AskedKind[]): Draft | null {
  if (!isRecord(entry)) return null;
  const { turn, quote, kind, text } = entry;
  const passage = window.passages[Number(turn) - 1];
  const known = statable(kinds).find(({ id }) => id === kind);
  if (passage === undefined || known === undefined || typeof quote !== "string" || typeof text !== "string")
    return null;
  if (quote.trim() === "" || text.trim() === "") return null;
  return {
    kind: known.id,
    text: text.trim(),
    quote: locate(quote, passage.text) ?? quote,
    turn: passage.turn,
    confidence: CONFIDENCE,
  };
}

/**
 * The drafts in a model's answer: every whole entry of it, whatever stands around them. An answer cut short, wrapped or broken
 * loses only the entries that cannot be read; kinds and numbers that do not exist are dropped.
 */
export const readDrafts = (answer: string, window: PromptWindow, kinds: readonly AskedKind[]): readonly Draft[] =>
  (answer.match(FLAT_OBJECT) ?? [])
    .map((json) => draftOf(parse(json), window, kinds))
    .filter((draft) => draft !== null);

/** Each statement once. */
export const distinct = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ text }, place) => drafts.findIndex((other) => sameStatement(other.text, text)) === place);
