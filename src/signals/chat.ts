import { speaksOfMe } from "../domain/asking";
import { defineSignal, scaled } from "../domain/signal";

/** The chat that it comes from was about this. */
export default defineSignal({
  id: "chat",
  features: ["answers", "answersOfMine"],
  prepare({ prompt: { text } }) {
    const mine = speaksOfMe(text);
    return {
      candidates: [],
      measure: (pool) => [pool.chat, scaled(pool.chat, mine)],
    };
  },
});
