import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import type { Corpus } from "./corpus";
import { embedMemories, promptEmbedder } from "./vectors";

/** Memories whose vectors are committed together while the rest is caught up with. */
const CHUNK = 32;

export interface Embedding {
  /** The vector of a prompt; null while the model is not to be had. */
  prompt(text: string): Promise<Float32Array | null>;
  /** Makes the vectors that are missing, a few at a time. Asked while it is at it, it goes on until none is missing. */
  catchUp(): Promise<void>;
}

/** `failed` hears of a model that cannot be run; lexical search serves meanwhile. */
export function createEmbedding(
  embedder: Embedder,
  opened: Promise<Corpus>,
  failed: (error: unknown) => void,
): Embedding {
  let running: Promise<void> | null = null;

  async function catchUp(): Promise<void> {
    const corpus = await opened;
    for (let ids = corpus.unembedded().slice(0, CHUNK); ids.length > 0; ids = corpus.unembedded().slice(0, CHUNK)) {
      const memories = ids
        .map((id) => corpus.memories.get(id))
        .filter((memory): memory is Memory => memory !== undefined);
      await corpus.commit({ by: "learn", at: Date.now(), vectors: await embedMemories(embedder, memories) });
    }
  }

  return {
    prompt: promptEmbedder(embedder),
    catchUp() {
      running ??= catchUp()
        .catch(failed)
        .finally(() => {
          running = null;
        });
      return running;
    },
  };
}
