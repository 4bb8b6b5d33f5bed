import { asksAdvice } from "../domain/asking";
import { column, defineSignal, nowhere, scaled } from "../domain/signal";
import { aboutOf } from "./topic/about";

const CANDIDATES = 50;

/**
 * A taste or a limit in what the prompt is about, though it says nothing alike: the fear of flying for a trip. The prompt is widened by
 * its domains, from the same embedding space. And a prompt that only sets a task needs no memory.
 */
export default defineSignal({
  id: "topic",
  features: ["domain", "steers", "task"],
  prepare({ prompt: { text, vector }, model, nearest }) {
    const asks = asksAdvice(text);
    const about = vector === null ? null : aboutOf(vector, model);
    return {
      candidates: about === null || asks === 0 ? [] : nearest(about.told, CANDIDATES),
      measure(pool) {
        const domain = about === null || asks === 0 ? nowhere(pool) : scaled(pool.similarity(about.told), asks);
        return [
          domain,
          column(pool, (place) => (domain[place] ?? 0) * (pool.kinds[place]?.steers ?? 0)),
          column(pool, () => about?.task ?? 0),
        ];
      },
    };
  },
});
