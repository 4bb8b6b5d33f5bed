import type { Hit } from "../../src/domain/signal";

/** BM25 in the plainest way: what the packed table must answer like. */
export interface NaiveTermTable {
  put(id: string, terms: readonly string[]): void;
  remove(id: string): void;
  /** Best first: BM25 as a share of the most that these terms could score, from 0 to 1, so that it means the same for every prompt. */
  matching(terms: readonly string[], limit: number): readonly Hit[];
  /** From 0, in every text, to 1, in none. */
  rarity(term: string): number;
}

/** How fast a repeated word stops counting, and how much a long text is held against its words (Robertson and Zaragoza, 2009). */
const SATURATION = 1.2;
const LENGTH_NORM = 0.7;
/** Texts that are thought to stand beside those given, so that with ten memories a name is already rarer than a verb. */
const BACKGROUND = 1_000;

export function createNaiveTermTable(): NaiveTermTable {
  /** How often a term stands in each text. */
  const postings = new Map<string, Map<string, number>>();
  const entries = new Map<string, readonly string[]>();
  let length = 0;

  const idf = (found: number): number => Math.log(1 + (entries.size + BACKGROUND - found + 0.5) / (found + 0.5));
  const rarity = (term: string): number => idf(postings.get(term)?.size ?? 0) / idf(0);

  function remove(id: string): void {
    const terms = entries.get(id) ?? [];
    entries.delete(id);
    length -= terms.length;
    for (const term of terms) {
      const texts = postings.get(term);
      texts?.delete(id);
      if (texts?.size === 0) postings.delete(term);
    }
  }

  return {
    rarity,
    remove,
    put(id, terms) {
      remove(id);
      entries.set(id, terms);
      length += terms.length;
      for (const term of terms) {
        const texts = postings.get(term) ?? new Map<string, number>();
        postings.set(term, texts.set(id, (texts.get(id) ?? 0) + 1));
      }
    },
    matching(terms, limit) {
      const asked = [...new Set(terms)];
      const most = asked.reduce((sum, term) => sum + rarity(term), 0) * (1 + SATURATION);
      const average = length / (entries.size || 1) || 1;
      const scores = new Map<string, number>();
      for (const term of asked) {
        const weight = (rarity(term) * (1 + SATURATION)) / (most || 1);
        for (const [id, count] of postings.get(term) ?? []) {
          const norm = 1 - LENGTH_NORM + (LENGTH_NORM * (entries.get(id)?.length ?? 0)) / average;
          scores.set(id, (scores.get(id) ?? 0) + (weight * count) / (count + SATURATION * norm));
        }
      }
      const hits = Array.from(scores, ([id, score]) => ({ id, score }));
      return hits.sort((one, other) => other.score - one.score).slice(0, limit);
    },
  };
}
