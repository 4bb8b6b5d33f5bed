import { column, defineSignal } from "../domain/signal";

const STEPS = 2;
const CANDIDATES = 50;

/** What is told of those whom the prompt names or describes, and of those who belong to them. */
export default defineSignal({
  id: "graph",
  label: "People and things",
  features: ["nearness"],
  prepare({ related }) {
    const scores = related(STEPS);
    return {
      candidates: [...scores.keys()].slice(0, CANDIDATES),
      measure: (pool) => [column(pool, (place) => scores.get(pool.rows[place] ?? -1) ?? 0)],
    };
  },
});
