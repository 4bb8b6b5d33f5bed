import type { Draft } from "../domain/memory";
import { isRecord } from "../domain/record";
import { sameStatement } from "../domain/statement";
import { parseEntries } from "./entries";
import { type AskedKind, statable } from "./prompt";
import type { PromptWindow } from "./windows";

/** A sentence of a small model's own about words that were really said: right more often than not. */
const CONFIDENCE = 0.7;

/** The passage as it was really written: models change case, quotation marks, white space and the stop at the end, and copy the line's number. */
function locate(quote: string, text: string): string | null {
  const words = quote
    .replace(/^\s*\[\d+\]/, "")
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

/** Where a quote stands: in the passage of that number, or else in another one, since small models miscount. Null: there is no such number. */
function place(quote: string, number: unknown, { passages }: PromptWindow): Pick<Draft, "turn" | "quote"> | null {
  const named = passages[Number(number) - 1];
  if (named === undefined) return null;
  for (const { turn, text } of [named, ...passages]) {
    const written = locate(quote, text);
    if (written !== null) return { turn, quote: written };
  }
  return { turn: named.turn, quote };
}

function draftOf(entry: unknown, window: PromptWindow, kinds: readonly AskedKind[]): Draft | null {
  if (!isRecord(entry)) return null;
  const { turn, quote, kind, text } = entry;
  const known = statable(kinds).find(({ id }) => id === kind);
  if (known === undefined || typeof quote !== "string" || typeof text !== "string") return null;
  const statement = text.replaceAll(/\s+/g, " ").trim();
  const placed = place(quote, turn, window);
  if (placed === null || quote.trim() === "" || statement === "") return null;
  return { kind: known.id, text: statement, ...placed, confidence: CONFIDENCE };
}

/** The drafts in a model's answer: those that can be read, of kinds and turns that there are. */
export const readDrafts = (answer: string, window: PromptWindow, kinds: readonly AskedKind[]): readonly Draft[] =>
  parseEntries(answer)
    .map((entry) => draftOf(entry, window, kinds))
    .filter((draft) => draft !== null);

/** Each statement once. */
export const distinct = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ text }, number) => drafts.findIndex((other) => sameStatement(other.text, text)) === number);
