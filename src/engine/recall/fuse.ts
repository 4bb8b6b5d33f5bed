import type { Column, Pool, Signal } from "../../domain/signal";
import learned from "./fusion-weights.json";

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

export const learnedWeights: Weights = learned;

/** A signal with its answers. */
export interface Measured {
  readonly signal: Pick<Signal, "id" | "label" | "features">;
  /** In the order of `features`. */
  readonly columns: readonly Column[];
}

/** How likely a memory bears on a prompt. */
export interface Fused {
  /** From 0 to 1, calibrated: of those that score .3, three in ten bear on their prompts. */
  readonly score: number;
  /** Each signal's share of the log-odds, by `Signal.label`. */
  readonly signals: Readonly<Record<string, number>>;
}

export const featureName = (signal: Pick<Signal, "id">, feature: string): string => `${signal.id}.${feature}`;

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Fuses the signals' answers into one probability for each row of a pool, by logistic regression. */
export function fuse(pool: Pool, measured: readonly Measured[], weights: Weights = learnedWeights): readonly Fused[] {
  const sorts = { statements: weigher(measured, weights.statements), whole: weigher(measured, weights.whole) };
  return pool.facts.map(({ whole }, place) => (whole ? sorts.whole : sorts.statements)(place));
}

function weigher(measured: readonly Measured[], { bias, weights }: Weighing): (place: number) => Fused {
  const parts = measured.map(({ signal, columns }) => ({
    label: signal.label,
    terms: columns.map((values, at) => ({ values, weight: weights[featureName(signal, signal.features[at] ?? "")] ?? 0 })),
  }));
  return (place) => {
    const shares = parts.map(({ label, terms }) => {
      const share = terms.reduce((sum, { values, weight }) => sum + weight * (values[place] ?? 0), 0);
      return [label, share] as const;
    });
    const odds = shares.reduce((sum, [, share]) => sum + share, bias);
    return { score: sigmoid(odds), signals: Object.fromEntries(shares) };
  };
}
