import { column, defineSignal } from "../domain/signal";

/** What was only asked tells nothing of who asked it. */
export default defineSignal({
  id: "form",
  features: ["asks"],
  prepare: () => ({
    candidates: [],
    measure: (pool) => [column(pool, (place) => (pool.facts[place]?.asks === true ? 1 : 0))],
  }),
});
