import type { HistoryEntry } from "../../domain/change";
import type { Memory } from "../../domain/memory";

/** What tells when a statement held, on both clocks. */
export type Lived = Pick<
  Memory,
  "learnedAt" | "lastSaidAt" | "validFrom" | "validTo" | "when" | "tense" | "unreviewed"
>;

/** Two moments in milliseconds since the epoch: when it was so, and by what was known until then. */
export interface Clocks {
  readonly held: number;
  readonly known: number;
}

/** When what a statement tells began to hold: when it happened, where that was before it was said. Null: since always, or unknown. */
export function beganAt({ when, tense, validFrom, lastSaidAt }: Lived): number | null {
  const said = validFrom ?? lastSaidAt;
  return when !== null && tense !== "future" && when.from <= said ? when.from : validFrom;
}

/**
 * When a statement ceased to hold, as it was known at a moment: what took its place counts only when it had been learned by then.
 * Where nothing took its place, it told of its end itself. `enders`: those that took its place.
 */
export function endAsKnown(
  { validTo }: Lived,
  enders: readonly Pick<Memory, "learnedAt">[],
  known: number,
): number | null {
  const isKnown = enders.length === 0 || enders.some(({ learnedAt }) => learnedAt <= known);
  return isKnown ? validTo : null;
}

/** Was it held true at one moment, as it was known at another? A guess is nothing that was held; a plan is, until its day has passed. */
export function heldAt(
  statement: Lived,
  enders: readonly Pick<Memory, "learnedAt">[],
  { held, known }: Clocks,
): boolean {
  const { learnedAt, unreviewed, tense, when } = statement;
  if (unreviewed || learnedAt > known) return false;
  const [began, end] = [beganAt(statement), endAsKnown(statement, enders, known)];
  if (began !== null && began > held) return false;
  if (end !== null && end <= held) return false;
  return tense !== "future" || when === null || when.to > held;
}

/** A memory's text as it stood at a moment; as it stands now where its earlier words are not kept. `history` is its own, in any order. */
export function textAt({ text }: Pick<Memory, "text">, history: readonly HistoryEntry[], known: number): string {
  let [first, before] = [Infinity, text];
  for (const entry of history) {
    if (entry.at <= known || entry.before === undefined || entry.number >= first) continue;
    [first, before] = [entry.number, entry.before];
  }
  return before;
}
