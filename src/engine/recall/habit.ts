import { probability } from "./odds";

/**
 * What a user's clicks say of the probability from which a memory is put into a prompt: an offset to its log-odds. Positive: more
 * must speak for a memory. From -`MOST` to `MOST`; 0 before the first click.
 */
export type Habit = number;

/** What of an offset may be the user's own choice (`Settings.caution`), and how far both may go together. */
const MOST_CAUTION = 3;
const MOST_BOTH = 4;

const within = (most: number, offset: number): number => Math.max(-most, Math.min(most, offset));

/** The user's own choice, in log-odds, as far as it is heeded. */
export const cautionOf = (caution: number): number => (Number.isFinite(caution) ? within(MOST_CAUTION, caution) : 0);

/** What the user's clicks say and what they chose, as one offset. */
export const offsetOf = ({ habit, caution }: { readonly habit: Habit; readonly caution: number }): Habit =>
  within(MOST_BOTH, habit + cautionOf(caution));

/** What became of a memory that was offered. */
export interface Verdict {
  /** The probability that it was offered with. */
  readonly score: number;
  /** The probability from which it was offered, before this user's habit. */
  readonly threshold: number;
  /** `removed`: the user took it out. `put in`: they put the block in by a click. `left in`: it went out by itself, which says less: they may not have looked. */
  readonly was: "removed" | "put in" | "left in";
}

/** Of what is offered just above the threshold, so much is to be welcome. */
const WANTED = 0.8;
const RATE = 0.08;
const MOST = 1.5;

/** The probability from which this user wants a memory. */
export const thresholdFor = (threshold: number, habit: Habit): number => probability(logOdds(threshold) + habit);

/**
 * The habit after one more verdict: stochastic approximation (Robbins and Monro 1951) of the offset at which `WANTED` of what is offered
 * near the threshold is welcome. A removal adds rate · nearness · WANTED, a welcome takes rate · nearness · (1 - WANTED) away, so that both
 * even out where welcomes are WANTED of all. Nearness, 2 / (1 + e^margin), is 1 at the threshold and falls with the log-odds above it:
 * what is offered with certainty and removed tells of that memory, not of the threshold. What was left in only leads back to 0.
 */
export function learnHabit(habit: Habit, { score, threshold, was }: Verdict): Habit {
  const margin = Math.max(0, logOdds(score) - logOdds(threshold) - habit);
  const step = (RATE * 2) / (1 + Math.exp(margin));
  if (was === "removed") return Math.min(MOST, habit + step * WANTED);
  const eased = habit - step * (1 - WANTED);
  return was === "put in" ? Math.max(-MOST, eased) : Math.max(Math.min(habit, 0), eased);
}

/** Certainties have no odds that could be reckoned with. */
const NEARLY = 1e-6;

function logOdds(chance: number): number {
  const open = Math.min(1 - NEARLY, Math.max(NEARLY, chance));
  return Math.log(open / (1 - open));
}
