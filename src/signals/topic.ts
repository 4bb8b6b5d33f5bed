import { asksAdvice } from "../domain/asking";
import { column, defineSignal } from "../domain/signal";
import { widened } from "./topic/widened";

const CANDIDATES = 50;

/**
 * A taste or a limit in what the prompt is about, though it says nothing alike: the fear of flying for a trip. The prompt is widened by
 * its domains, from the same embedding space.
 */
export default defineSignal({
  id: "topic",
  label: "What it is about",
  features: ["domain", "steers"],
  prepare({ prompt: { text, vector }, model, nearest }) {
    const asks = asksAdvice(text);
    const about = vector === null || asks === 0 ? null : widened(vector, model);
    return {
      candidates: about === null ? [] : nearest(about, CANDIDATES),
      measure(pool) {
        const near = about === null ? null : pool.similarity(about);
        const domain = (place: number): number => asks * (near?.[place] ?? 0);
        return [column(pool, domain), column(pool, (place) => domain(place) * (pool.kinds[place]?.steers ?? 0))];
      },
    };
  },
});
