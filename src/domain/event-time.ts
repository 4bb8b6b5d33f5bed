/** When something happened or will happen, as exactly as it was told. Milliseconds since the epoch: `[from, to)`. */
export interface EventTime {
  readonly from: number;
  readonly to: number;
  readonly precision: "minute" | "day" | "week" | "month" | "season" | "year";
}

/** How it was spoken of when it was said. */
export type Tense = "past" | "present" | "future";

/** How something stands at a moment: a plan whose date has passed is past. */
export type State = "current" | "past" | "planned";

/** What tells how a memory stands. */
export interface Timed {
  readonly tense: Tense;
  readonly when: EventTime | null;
  readonly validTo: number | null;
}

/** How it stands at `now`, in milliseconds since the epoch. */
export function stateOf({ tense, when, validTo }: Timed, now: number): State {
  if (validTo !== null && validTo <= now) return "past";
  if (when !== null && when.to <= now) return tense === "present" ? "current" : "past";
  if (when !== null && when.from > now) return "planned";
  return ({ past: "past", present: "current", future: "planned" } as const)[tense];
}
