import { speaksOfMe } from "../domain/asking";
import { defineSignal, scaled } from "../domain/signal";

const CANDIDATES = 200;

/** Says something alike, in whatever words. */
export default defineSignal({
  id: "semantic",
  features: ["cosine", "cosineOfMine"],
  prepare({ prompt: { text, vector }, nearest }) {
    const mine = speaksOfMe(text);
    return {
      candidates: vector === null ? [] : nearest(vector, CANDIDATES),
      measure: (pool) => [pool.meaning, scaled(pool.meaning, mine)],
    };
  },
});
