/*
 * mem0's scoring of what it found (mem0/utils/scoring.py and memory/main.py of mem0ai/mem0, Apache-2.0, November 2026), as arithmetic
 * alone: cosine gates, then cosine, keywords and entities are added up and divided by the most that they could come to.
 */

/** A memory that the search by vectors found. */
export interface Mem0Candidate {
  readonly id: string;
  readonly cosine: number;
  /** BM25 as it is, without a bound; 0 where no word of the query stands in it. */
  readonly bm25: number;
  /** How much the entities that it shares with the query lift it, from 0 to `ENTITY_WEIGHT`. */
  readonly entity: number;
}

export interface Mem0Query {
  /** Words of the query, stop words aside. */
  readonly terms: number;
  /** Keywords found any memory at all, and entities did: each changes what the sum is divided by. */
  readonly hasKeywords: boolean;
  readonly hasEntities: boolean;
}

/** Cosines below are nothing, whatever else speaks for them. */
const GATE = 0.1;
/** Only so many of the nearest are looked at. */
export const MEM0_DENSE = 200;
export const ENTITY_WEIGHT = 0.5;

/** Where the sigmoid over BM25 has its middle, and how steep it is, by how many terms are asked for at most. */
const SIGMOIDS: readonly (readonly [terms: number, middle: number, steepness: number])[] = [
  [3, 5, 0.7],
  [6, 7, 0.6],
  [9, 9, 0.5],
  [15, 10, 0.5],
  [Infinity, 12, 0.5],
];

/** From 0 to 1: long queries score higher in BM25, so the middle moves up with them. */
export function mem0Keywords(bm25: number, terms: number): number {
  const [, middle, steepness] = SIGMOIDS.find(([most]) => terms <= most) ?? [0, 12, 0.5];
  return 1 / (1 + Math.exp(-steepness * (bm25 - middle)));
}

/** What an entity lifts each of the memories that speak of it by; one that many speak of tells less. */
export const mem0Entity = (similarity: number, memories: number): number =>
  (similarity * ENTITY_WEIGHT) / (1 + 0.001 * (memories - 1) ** 2);

/** Best first, from 0 to 1. */
export function mem0Rank(
  candidates: readonly Mem0Candidate[],
  { terms, hasKeywords, hasEntities }: Mem0Query,
): readonly { readonly id: string; readonly score: number }[] {
  const most = 1 + (hasKeywords ? 1 : 0) + (hasEntities ? ENTITY_WEIGHT : 0);
  return candidates
    .toSorted((one, other) => other.cosine - one.cosine)
    .slice(0, MEM0_DENSE)
    .filter(({ cosine }) => cosine >= GATE)
    .map(({ id, cosine, bm25, entity }) => {
      const keywords = bm25 > 0 ? mem0Keywords(bm25, terms) : 0;
      return { id, score: Math.min(1, (cosine + keywords + entity) / most) };
    })
    .toSorted((one, other) => other.score - one.score);
}
