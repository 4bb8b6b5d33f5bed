import { defineSignal } from "../domain/signal";

const CANDIDATES = 50;
const STEPS = 2;

/** What is told of those whom the prompt names or describes, and of those who belong to them. */
export default defineSignal({
  id: "graph",
  label: "People and things",
  weight: 0.06,
  prepare({ text }, index) {
    const scores = new Map(
      index
        .related(text, STEPS)
        .slice(0, CANDIDATES)
        .map(({ id, score }) => [id, score]),
    );
    return { candidates: [...scores.keys()], score: ({ id }) => scores.get(id) ?? 0 };
  },
});
