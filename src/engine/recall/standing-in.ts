import type { Candidate } from "../../domain/candidate";
import { sourceKey } from "../source";

/** How candidates are told apart. */
export interface Sorts {
  readonly isWhole: (candidate: Candidate) => boolean;
  readonly isOver: (candidate: Candidate) => boolean;
}

/** Each memory once. A turn is long: where something was drawn from it, that says it in fewer words and takes its place, but not its score. */
export function standingIn(candidates: readonly Candidate[], { isWhole, isOver }: Sorts): readonly Candidate[] {
  const statements = candidates.filter((candidate) => !isWhole(candidate));
  // A turn of which nothing holds any more is no better than what was drawn from it.
  const drawn = bestByTurn(statements.toSorted((one, other) => Number(isOver(one)) - Number(isOver(other))));
  const shown = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const own = (isWhole(candidate) ? standIn(candidate, drawn) : undefined) ?? candidate;
    if (!shown.has(own.memory.id)) shown.set(own.memory.id, own);
  }
  return [...shown.values()];
}

/** The best of what was drawn from each turn, by `turnKey`. */
function bestByTurn(statements: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const best = new Map<string, Candidate>();
  for (const candidate of statements) {
    for (const key of candidate.memory.sources.map(sourceKey)) if (!best.has(key)) best.set(key, candidate);
  }
  return best;
}

const standIn = ({ memory }: Candidate, drawn: ReadonlyMap<string, Candidate>): Candidate | undefined =>
  memory.sources.map((source) => drawn.get(sourceKey(source))).find((candidate) => candidate !== undefined);
