import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import type { Corpus } from "./corpus";
import { oneAtATime } from "./one-at-a-time";
import { embedMemories, embedOnce } from "./vectors";

/** Memories whose vectors are committed together while the rest is caught up with. */
const CHUNK = 32;
/** Prompts whose vectors are kept: the user goes on typing, and sends the last of them. */
const KEPT_PROMPTS = 64;

export interface Embedding {
  /** `Embedder.model`. */
  readonly model: string;
  /** The vector of a prompt, made once; null while the model is not to be had. */
  prompt(text: string): Promise<Float32Array | null>;
  /** Makes the vectors that are missing, a few at a time. Asked while it is at it, it goes on until none is missing. */
  catchUp(): Promise<void>;
}

export interface EmbeddingParts {
  readonly embedder: Embedder;
  readonly opened: Promise<Corpus>;
  readonly now: () => number;
  /** Hears of a model that cannot be run; lexical search serves meanwhile. */
  readonly failed: (error: unknown) => void;
}

export function createEmbedding({ embedder, opened, now, failed }: EmbeddingParts): Embedding {
  async function catchUp(): Promise<void> {
    const corpus = await opened;
    await corpus.whole;
    const missing = (): Promise<readonly Memory[]> => corpus.get(corpus.index.unembedded(CHUNK));
    for (let memories = await missing(); memories.length > 0; memories = await missing()) {
      const vectors = await embedMemories(memories, { model: embedder.model, embed: embedOnce(embedder) });
      const texts = new Map(memories.map(({ id, text }) => [id, text]));
      await corpus.commit(async () => {
        // A vector of words that were changed meanwhile is of nobody any more.
        const standing = (await corpus.get([...texts.keys()])).filter(({ id, text }) => texts.get(id) === text);
        const ids = new Set(standing.map(({ id }) => id));
        return { by: "learn", at: now(), vectors: vectors.filter(({ id }) => ids.has(id)) };
      });
    }
  }

  return {
    model: embedder.model,
    prompt: promptEmbedder(embedder),
    catchUp: oneAtATime(catchUp, failed),
  };
}

function promptEmbedder(embedder: Embedder): (text: string) => Promise<Float32Array | null> {
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
