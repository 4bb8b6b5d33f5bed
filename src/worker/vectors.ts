import type { StoredVector } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";

/** As many texts at once as keep the worker free for a recall in between. */
const BATCH = 8;
/** Prompts whose vectors are kept: the user goes on typing, and sends the last of them. */
const KEPT_PROMPTS = 64;

/** Vectors of memories, as they are stored: eight bits a number, scaled to the largest. */
export async function embedMemories(embedder: Embedder, memories: readonly Memory[]): Promise<readonly StoredVector[]> {
  const vectors: StoredVector[] = [];
  for (let at = 0; at < memories.length; at += BATCH) {
    const batch = memories.slice(at, at + BATCH);
    const embedded = await embedder.embed(
      batch.map(({ text }) => text),
      "passage",
    );
    for (const [place, { id }] of batch.entries()) {
      const vector = embedded[place];
      if (vector) vectors.push({ id, model: embedder.model, values: quantise(vector) });
    }
  }
  return vectors;
}

function quantise(vector: Float32Array): Int8Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)));
}

/** Vectors of prompts, each made once; null while the model is not to be had. */
export function promptEmbedder(embedder: Embedder): (text: string) => Promise<Float32Array | null> {
  const kept = new Map<string, Promise<Float32Array | null>>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    const made = embedder.embed([text], "query").then(
      ([vector]) => vector ?? null,
      () => {
        kept.delete(text);
        return null;
      },
    );
    kept.set(text, made);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_PROMPTS && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
