import { defineSignal } from "../domain/signal";

const CANDIDATES = 200;

export default defineSignal({
  id: "lexical",
  label: "Words",
  weight: 0.36,
  prepare({ text }, index) {
    const scores = new Map(index.matching(text, CANDIDATES).map(({ id, score }) => [id, score]));
    return { candidates: [...scores.keys()], score: ({ id }) => scores.get(id) ?? 0 };
  },
});
