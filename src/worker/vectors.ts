import type { StoredVector } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import { quantise } from "../engine/recall/vector-table";
import { attributed } from "../engine/recall/wording";

/** As many texts at once as keep the worker free for a recall in between. */
const BATCH = 8;

/** Vectors of memories, as they are stored. */
export async function embedMemories(embedder: Embedder, memories: readonly Memory[]): Promise<readonly StoredVector[]> {
  const vectors: StoredVector[] = [];
  for (let from = 0; from < memories.length; from += BATCH) {
    const batch = memories.slice(from, from + BATCH);
    const embedded = await embedder.embed(batch.map(attributed), "passage");
    for (const [place, { id }] of batch.entries()) {
      const vector = embedded[place];
      if (vector) vectors.push({ id, model: embedder.model, values: quantise(vector) });
    }
  }
  return vectors;
}
