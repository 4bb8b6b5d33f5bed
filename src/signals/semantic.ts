import { defineSignal } from "../domain/signal";

const CANDIDATES = 200;
/** Cosine of texts that have nothing to do with each other, for sentences in this space. */
const FLOOR = 0.05;

export default defineSignal({
  id: "semantic",
  label: "Meaning",
  weight: 0.45,
  prepare({ vector }, index) {
    const hits = vector === null ? [] : index.nearest(vector, CANDIDATES);
    const scores = new Map(hits.map(({ id, score }) => [id, Math.max(0, score - FLOOR) / (1 - FLOOR)]));
    return { candidates: [...scores.keys()], score: ({ id }) => scores.get(id) ?? 0 };
  },
});
