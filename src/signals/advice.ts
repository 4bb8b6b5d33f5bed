import { asksAdvice } from "../domain/asking";
import { column, defineSignal } from "../domain/signal";

/** A taste or a limit, where the prompt asks for advice or a plan: an allergy bears on a dinner that does not name it. */
export default defineSignal({
  id: "advice",
  label: "Advice",
  features: ["steers"],
  prepare({ prompt: { text } }) {
    const asks = asksAdvice(text);
    return { candidates: [], measure: (pool) => [column(pool, (place) => asks * (pool.kinds[place]?.steers ?? 0))] };
  },
});
