import type { Kind } from "../../domain/kind";
import { features } from "./salience-features";
import weights from "./salience-weights.json";

/** A logistic regression, as data; a weight for each feature by name, and for each number of the vector. */
interface Model {
  readonly bias: number;
  readonly features: Readonly<Record<string, number>>;
  readonly vector: readonly number[];
}

function logit(
  { bias, features: weightOf, vector: along }: Model,
  seen: Record<string, number>,
  at: Float32Array,
): number {
  const seenAll = Object.entries(seen).reduce((sum, [name, value]) => sum + value * (weightOf[name] ?? 0), bias);
  return along.reduce((sum, weight, place) => sum + weight * (at[place] ?? 0), seenAll);
}

const NOWHERE = new Float32Array();

/**
 * How probably a statement tells something of the speaker that is worth remembering: from 0 to 1.
 * @param statement in the first person, as it was said
 * @param vector its unit vector by the embedder that the weights were made with, or null where there is none
 * @param kind the one whose cue it matches
 */
export function salience(statement: string, vector: Float32Array | null, kind: Kind | undefined): number {
  const model: Model = vector === null ? weights.withoutVector : weights.withVector;
  return 1 / (1 + Math.exp(-logit(model, features(statement, kind), vector ?? NOWHERE)));
}
