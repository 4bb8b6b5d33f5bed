import type { StoredVector } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import { quantise } from "../engine/recall/vectors/quantise";
import { meaningText } from "../engine/recall/wording";

/** As many texts at once as keep the worker free for a recall in between. */
const BATCH = 8;

/** Gives the vectors of texts, in order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** Makes each text's vector once, however often it is asked for. After a failure it fails at once. */
export function embedOnce(embedder: Pick<Embedder, "embed">): Embed {
  const made = new Map<string, Float32Array>();
  let failure: unknown = null;

  async function make(texts: readonly string[]): Promise<void> {
    const fresh = [...new Set(texts)].filter((text) => !made.has(text));
    for (let from = 0; from < fresh.length; from += BATCH) {
      const batch = fresh.slice(from, from + BATCH);
      const vectors = await embedder.embed(batch, "passage");
      for (const [place, text] of batch.entries()) if (vectors[place]) made.set(text, vectors[place]);
    }
  }

  return async (texts) => {
    if (failure !== null) throw failure;
    try {
      await make(texts);
    } catch (error) {
      failure = error;
      throw error;
    }
    return texts.flatMap((text) => made.get(text) ?? []);
  };
}

/** Vectors of memories, as they are stored. */
export async function embedMemories(
  memories: readonly Memory[],
  { model, embed }: { readonly model: string; readonly embed: Embed },
): Promise<readonly StoredVector[]> {
  const vectors = await embed(memories.map(meaningText));
  return memories.flatMap(({ id }, place) => {
    const vector = vectors[place];
    return vector === undefined ? [] : [{ id, model, values: quantise(vector) }];
  });
}
