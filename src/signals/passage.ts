import { speaksOfMe } from "../domain/asking";
import { defineSignal, scaled } from "../domain/signal";

/** Turns whose neighbours are looked at too: an answer stands beside the question whose words the prompt repeats. */
const NEIGHBOURS_OF = 50;

/** The turn before or after uses the same words. */
export default defineSignal({
  id: "passage",
  features: ["share", "shareOfMine"],
  prepare({ prompt: { text }, matching, beside }) {
    const mine = speaksOfMe(text);
    return {
      candidates: matching(NEIGHBOURS_OF).flatMap(beside),
      measure: (pool) => [pool.passage, scaled(pool.passage, mine)],
    };
  },
});
