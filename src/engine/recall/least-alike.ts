import { overlap } from "../../domain/statement";

/** What is said, in its words. */
export interface Said {
  readonly words: ReadonlySet<string>;
}

/** Two that have such a share of words in common say the same. */
const SAME = 0.75;
/** From such a share on, the second one says little new, and waits. */
const ALIKE = 0.5;
/** How many places it waits. */
const WAITS = 5;

/**
 * Best first as given, but that what repeats is left out, and what says much the same as one before it comes a little later: maximal
 * marginal relevance (Carbonell and Goldstein 1998), by ranks.
 */
export function* leastAlike<T extends Said>(given: readonly T[]): Generator<T> {
  const told: T[] = [];
  const waiting: { readonly said: T; readonly until: number }[] = [];
  const nearest = (said: T): number =>
    told.reduce((most, other) => Math.max(most, overlap(said.words, other.words)), 0);
  function* tell(said: T): Generator<T> {
    if (nearest(said) >= SAME) return;
    told.push(said);
    yield said;
  }
  for (const [place, said] of given.entries()) {
    while (waiting[0] !== undefined && waiting[0].until <= place) yield* tell(waiting.shift()?.said ?? said);
    if (nearest(said) >= ALIKE) waiting.push({ said, until: place + WAITS });
    else yield* tell(said);
  }
  for (const { said } of waiting) yield* tell(said);
}
