import type { Weighing, Weights } from "../../src/engine/recall/fuse";
import { figuresOf, type Figures, type Judged } from "./cross-validation";
import { probability } from "./logistic";
import { fitByNewton, type Weighted } from "./newton";

/** A memory that was looked at for a question of a person, and whether it bears on it. */
export interface Example {
  readonly whole: boolean;
  readonly features: readonly number[];
  readonly bears: boolean;
  /** The person, and the set that it is of: folds are made of people. */
  readonly person: number;
  readonly counts: number;
}

/** People are dealt into so many parts; each is judged by what was learned from the others. */
const FOLDS = 5;
const PENALTY = 1e-5;
const DIGITS = 3;

const round = (value: number): number => Number(value.toFixed(DIGITS));

const weighted = ({ features, bears, counts }: Example): Weighted => ({
  row: Float64Array.from(features),
  is: bears,
  counts,
});

/** Fits one sort of memory, and judges it by people whom it has not seen. Features that never differ get no weight. */
function fitted(examples: readonly Example[], names: readonly string[]): { weighing: Weighing; judged: Judged[] } {
  const width = names.length;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ person }: Example): boolean => person % FOLDS === fold;
    const model = fitByNewton(examples.filter((example) => !isOut(example)).map(weighted), width, PENALTY);
    return examples.filter(isOut).map((example) => ({
      chance: probability(model, Float64Array.from(example.features)),
      is: example.bears,
    }));
  }).flat();
  const { bias, weights } = fitByNewton(examples.map(weighted), width, PENALTY);
  const named = names.map((name, place) => [name, round(weights[place] ?? 0)] as const);
  return {
    weighing: { bias: round(bias), weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)) },
    judged,
  };
}

export interface Fusion extends Weights {
  /** Over people who were not learned from. */
  readonly figures: Readonly<Record<keyof Weights, Figures>>;
}

/** Learns what the signals weigh, for statements and for whole turns. */
export function fuseBy(examples: readonly Example[], names: readonly string[]): Fusion {
  const statements = fitted(
    examples.filter(({ whole }) => !whole),
    names,
  );
  const whole = fitted(
    examples.filter((example) => example.whole),
    names,
  );
  return {
    statements: statements.weighing,
    whole: whole.weighing,
    figures: { statements: figuresOf(statements.judged), whole: figuresOf(whole.judged) },
  };
}

/** What is left without each signal in turn, learned anew: how well bearing memories are told from others, over unseen people. */
export function ablations(examples: readonly Example[], names: readonly string[]) {
  const signals = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  const row = ({ figures }: Fusion) => ({
    "statements, AUC": figures.statements.auc,
    "whole turns, AUC": figures.whole.auc,
  });
  const without = (signal: string): readonly Example[] =>
    examples.map((example) => ({
      ...example,
      features: example.features.map((value, place) => (names[place]?.startsWith(`${signal}.`) === true ? 0 : value)),
    }));
  return Object.fromEntries([
    ["all", row(fuseBy(examples, names))],
    ...signals.map((signal) => [`without ${signal}`, row(fuseBy(without(signal), names))] as const),
  ]);
}
