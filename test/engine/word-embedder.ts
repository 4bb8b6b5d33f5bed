import { defineEmbedder } from "../../src/domain/embedder";
import { words } from "../../src/domain/statement";

const DIMENSIONS = 256;

/** A vector of the words that stand in a text: at once, and near where texts share words. */
export const wordEmbedder = defineEmbedder({
  id: "words",
  model: "words",
  dimensions: DIMENSIONS,
  preference: 0,
  available: () => Promise.resolve({ available: true }),
  embed: (texts) => Promise.resolve(texts.map(vectorOf)),
});

function vectorOf(text: string): Float32Array {
  const counts = new Float32Array(DIMENSIONS);
  for (const word of words(text)) {
    const place = Array.from(word).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % DIMENSIONS, 7);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const length = Math.hypot(...counts) || 1;
  return counts.map((count) => count / length);
}
