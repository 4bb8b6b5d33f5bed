import { speaksOfMe } from "../domain/asking";
import { defineSignal, scaled } from "../domain/signal";

const CANDIDATES = 100;

/** Uses the same words. */
export default defineSignal({
  id: "lexical",
  features: ["share", "shareOfMine"],
  prepare({ prompt: { text }, matching }) {
    const mine = speaksOfMe(text);
    return {
      candidates: matching(CANDIDATES),
      measure: (pool) => [pool.words, scaled(pool.words, mine)],
    };
  },
});
