import { fit, logit, probability, type Example, type Logistic } from "./logistic";

const FOLDS = 10;
const BANDS = 10;

/** How well sentences are told apart that were not learned from; each from 0 to 1. */
export interface Figures {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  /** The chance that one to keep scores higher than one to leave. */
  readonly auc: number;
  /** Expected calibration error: how far the stated probability is off, on average over ten equal bands. */
  readonly calibrationError: number;
}

/** A model for all, and what it does with what it has not seen. */
export interface Validated {
  readonly model: Logistic;
  readonly figures: Figures;
}

/** Each example's score by a model that was fitted without its tenth of the examples. */
function unseenScores(examples: readonly Example[], penalty: Float64Array): Float64Array {
  const scores = new Float64Array(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      examples.filter((_, place) => place % FOLDS !== fold),
      penalty,
    );
    for (const [place, { row }] of examples.entries()) if (place % FOLDS === fold) scores[place] = logit(model, row);
  }
  return scores;
}

/** Fits a model and makes its scores probabilities by what it says of examples that it has not seen (Platt 1999). */
export function validated(examples: readonly Example[], penalty: Float64Array): Validated {
  const unseen = [...unseenScores(examples, penalty)].map((score, place) => ({
    row: Float64Array.of(score),
    is: examples[place]?.is === true,
  }));
  const scale = fit(unseen, Float64Array.of(0));
  const raw = fit(examples, penalty);
  const stretch = scale.weights[0] ?? 1;
  return {
    model: { bias: raw.bias * stretch + scale.bias, weights: raw.weights.map((weight) => weight * stretch) },
    figures: figuresOf(unseen.map(({ row, is }) => ({ chance: probability(scale, row), is }))),
  };
}

/** A probability, and what came of it. */
export interface Judged {
  readonly chance: number;
  readonly is: boolean;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const share = (of: readonly Judged[], test: (one: Judged) => boolean): number =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  const kept = judged.filter(({ chance }) => chance >= 0.5);
  const positive = judged.filter(({ is }) => is);
  return {
    accuracy: share(judged, ({ chance, is }) => chance >= 0.5 === is),
    precision: share(kept, ({ is }) => is),
    recall: share(positive, ({ chance }) => chance >= 0.5),
    auc: auc(judged),
    calibrationError: calibrationError(judged),
  };
}

/** By the sum of ranks (Mann & Whitney 1947). */
function auc(judged: readonly Judged[]): number {
  const ranked = judged.toSorted((one, other) => one.chance - other.chance);
  const ranks = ranked.reduce((sum, { is }, place) => sum + (is ? place + 1 : 0), 0);
  const positive = judged.filter(({ is }) => is).length;
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (judged.length - positive));
}

function calibrationError(judged: readonly Judged[]): number {
  const off = new Float64Array(BANDS);
  for (const { chance, is } of judged) {
    const band = Math.min(BANDS - 1, Math.floor(chance * BANDS));
    off[band] = (off[band] ?? 0) + chance - (is ? 1 : 0);
  }
  return off.reduce((sum, error) => sum + Math.abs(error), 0) / judged.length;
}
