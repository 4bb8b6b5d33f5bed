import type { Memory } from "./memory";

/** A memory that may bear on a prompt, and why. */
export interface Candidate {
  readonly memory: Memory;
  /** Fused, from 0 to 1; means the same for every prompt. */
  readonly score: number;
  /** Each signal's own score, by `Signal.id`. */
  readonly signals: Readonly<Record<string, number>>;
}
