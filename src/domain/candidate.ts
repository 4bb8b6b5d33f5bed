import type { Memory } from "./memory";

/** A memory that may bear on a prompt, and why. */
export interface Candidate {
  readonly memory: Memory;
  /** Fused, from 0 to 1; means the same for every prompt. */
  readonly score: number;
  /** Each signal's own score, by `Signal.id`. */
  readonly signals: Readonly<Record<string, number>>;
}

/** Less likely than this, it bears on nothing that was asked, unless it has the very words. */
const LEAST = 0.01;

/** What a person is shown of what was found: what bears on nothing is left out, where anything bears on it. */
export function worthShowing(found: readonly Candidate[]): readonly Candidate[] {
  const bearing = found.filter(({ score, signals }) => score >= LEAST || (signals["lexical"] ?? 0) > 0);
  return bearing.length > 0 ? bearing : found;
}
