import type { Column, Pool, Signal } from "../../domain/signal";
import learned from "./fusion-weights.json";
import { probability } from "./odds";

/** `bias + weights · features` is the logarithm of the odds that a memory bears on a prompt. By `SIGNAL.FEATURE`. */
export interface Weighing {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What is said in a sentence and what is kept whole are two sorts of text, and weighed apart. */
export interface Weights {
  readonly statements: Weighing;
  readonly whole: Weighing;
}

export const learnedWeights: Weights = { statements: learned.statements, whole: learned.whole };

/** A signal with its answers. */
export interface Measured {
  readonly signal: Pick<Signal, "id" | "features">;
  /** In the order of `features`. */
  readonly columns: readonly Column[];
}

/** How likely a memory bears on a prompt. */
export interface Fused {
  /** From 0 to 1, calibrated: of those that score .3, three in ten bear on their prompts. */
  readonly score: number;
  /** Each signal's share of the log-odds, by `Signal.id`. */
  readonly signals: Readonly<Record<string, number>>;
}

export const featureName = (signal: Pick<Signal, "id">, feature: string): string => `${signal.id}.${feature}`;

/** The probability of each row of a pool, in its order, and how one came about. */
export interface Fusion {
  readonly scores: Float64Array;
  readonly at: (place: number) => Fused;
}

/** Fuses the signals' answers into one probability for each row of a pool, by logistic regression. */
export function fuse(pool: Pool, measured: readonly Measured[], weights: Weights = learnedWeights): Fusion {
  const sorts = { statements: weighed(measured, weights.statements), whole: weighed(measured, weights.whole) };
  const sortOf = (place: number): Sort => (pool.facts[place]?.whole === true ? sorts.whole : sorts.statements);
  const scores = new Float64Array(pool.rows.length);
  for (let place = 0; place < scores.length; place++) scores[place] = probability(oddsAt(sortOf(place), place));
  return {
    scores,
    at: (place) => ({
      score: scores[place] ?? 0,
      signals: Object.fromEntries(sortOf(place).parts.map((part) => [part.id, shareAt(part, place)])),
    }),
  };
}

interface Part {
  readonly id: string;
  readonly terms: readonly { readonly values: Column; readonly weight: number }[];
}

interface Sort {
  readonly bias: number;
  readonly parts: readonly Part[];
}

const weighed = (measured: readonly Measured[], { bias, weights }: Weighing): Sort => ({
  bias,
  parts: measured.map(({ signal, columns }) => ({
    id: signal.id,
    terms: columns.map((values, at) => ({
      values,
      weight: weights[featureName(signal, signal.features[at] ?? "")] ?? 0,
    })),
  })),
});

function shareAt({ terms }: Part, place: number): number {
  let share = 0;
  for (const { values, weight } of terms) share += weight * (values[place] ?? 0);
  return share;
}

function oddsAt({ bias, parts }: Sort, place: number): number {
  let odds = bias;
  for (const part of parts) odds += shareAt(part, place);
  return odds;
}
