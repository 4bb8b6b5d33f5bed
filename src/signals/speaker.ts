import { hashOf } from "../domain/hash";
import { column, defineSignal, nowhere } from "../domain/signal";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Where a chat names its people: said by who the prompt names, or by another. */
export default defineSignal({
  id: "speaker",
  features: ["named"],
  prepare({ prompt: { text } }) {
    const named = new Set((text.toLowerCase().match(WORD) ?? []).map((word) => hashOf(word.replace(/['’]s$/, ""))));
    return {
      candidates: [],
      measure(pool) {
        const isAsked = pool.facts.some(({ speaker }) => named.has(speaker));
        if (!isAsked) return [nowhere(pool)];
        const verdict = (speaker: number): number => (named.has(speaker) ? 1 : -1);
        return [
          column(pool, (place) => {
            const speaker = pool.facts[place]?.speaker ?? 0;
            return speaker !== 0 ? verdict(speaker) : 0;
          }),
        ];
      },
    };
  },
});
