import { column, defineSignal } from "../domain/signal";

const STEPS = 2;
const CANDIDATES = 50;
/** Who is told of in more memories tells them apart less. */
const FEW = 8;

/** What is told of those whom the prompt names or describes, and of those who belong to them. */
export default defineSignal({
  id: "graph",
  features: ["nearness"],
  prepare({ related }) {
    const scores = related(STEPS);
    const apart = Math.min(1, FEW / (scores.size || 1));
    return {
      candidates: [...scores.keys()].slice(0, CANDIDATES),
      measure: (pool) => [column(pool, (place) => apart * (scores.get(pool.rows[place] ?? -1) ?? 0))],
    };
  },
});
