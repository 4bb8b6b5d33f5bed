import { openCorpus, type Corpus, type CorpusParts } from "../../src/worker/corpus";
import type { MemoryStore } from "./memory-store";

/** What is remembered, once all of it is in the index. */
export async function openedCorpus(
  store: MemoryStore,
  embedder: CorpusParts["embedder"] = { model: "m", dimensions: 384 },
): Promise<Corpus> {
  const corpus = await openCorpus({ store, embedder });
  await corpus.whole;
  return corpus;
}
