import { column, defineSignal } from "../domain/signal";

/** A sentence or so: from here on length says that more is told. */
const FEW_WORDS = 8;

/** How it is said: what is long tells more, and what was only asked tells nothing. */
export default defineSignal({
  id: "form",
  label: "How it was said",
  features: ["length", "asks"],
  prepare: () => ({
    candidates: [],
    measure: (pool) => [
      column(pool, (place) => Math.log((1 + (pool.facts[place]?.words ?? 0)) / FEW_WORDS)),
      column(pool, (place) => (pool.facts[place]?.asks === true ? 1 : 0)),
    ],
  }),
});
