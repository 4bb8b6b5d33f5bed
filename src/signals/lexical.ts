import { defineSignal } from "../domain/signal";

const CANDIDATES = 200;
/** The BM25 score that counts half: about one rare word shared. */
const HALF = 8;

export default defineSignal({
  id: "lexical",
  label: "Words",
  weight: 0.25,
  prepare({ text }, index) {
    const scores = new Map(index.matching(text, CANDIDATES).map(({ id, score }) => [id, score / (score + HALF)]));
    return { candidates: [...scores.keys()], score: ({ id }) => scores.get(id) ?? 0 };
  },
});
