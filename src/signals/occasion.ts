import { speaksOfMe } from "../domain/asking";
import { defineSignal, type Column, type Pool } from "../domain/signal";

/** Words of a prompt of middling length. */
const WORDS = 12;

const everywhere = ({ rows }: Pool, value: number): Column => new Float32Array(rows.length).fill(value);

function most(values: Column): number {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  return highest;
}

/** The prompt itself, the same for all memories: whether it is one that memories bear on, and how well the best of them does. */
export default defineSignal({
  id: "occasion",
  features: ["mine", "length", "bestPassage", "bestChat"],
  prepare({ prompt: { text } }) {
    const length = Math.log((1 + text.split(/\s+/).length) / WORDS);
    return {
      candidates: [],
      measure: (pool) => [
        everywhere(pool, speaksOfMe(text)),
        everywhere(pool, length),
        ...[pool.passage, pool.chat].map((values) => everywhere(pool, most(values))),
      ],
    };
  },
});
