import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { SearchIndex } from "../domain/signal";
import type { Store } from "../domain/store";
import { createSearchIndex } from "../engine/recall/search-index";

/** Everything that is remembered, held in memory for searching. The store is the truth: what stands here is rebuilt from it. */
export interface Corpus {
  readonly index: SearchIndex;
  readonly memories: ReadonlyMap<string, Memory>;
  /** Ids of memories that have no vector of the model yet. */
  unembedded(): readonly string[];
  /** Writes to the store, and then here. */
  commit(change: Change): Promise<void>;
  clear(): Promise<void>;
}

/** Loads the store. `model` is the embedding model whose vectors count. */
export async function openCorpus(store: Store, model: string): Promise<Corpus> {
  const [rows, vectors] = await Promise.all([store.memories(), store.vectors(model)]);
  const memories = new Map<string, Memory>();
  const embedded = new Set<string>();
  let index = createSearchIndex();

  const apply = (change: Omit<Change, "by" | "at">): void => {
    for (const id of change.forget ?? []) {
      memories.delete(id);
      embedded.delete(id);
    }
    index.remove(change.forget ?? []);
    for (const memory of change.put ?? []) {
      if (memories.get(memory.id)?.text !== memory.text) embedded.delete(memory.id);
      memories.set(memory.id, memory);
    }
    index.put(change.put ?? []);
    const own = (change.vectors ?? []).filter((vector) => vector.model === model && memories.has(vector.id));
    for (const { id } of own) embedded.add(id);
    index.setVectors(own);
  };

  apply({ put: rows, vectors });
  return {
    get index() {
      return index;
    },
    memories,
    unembedded: () => [...memories.keys()].filter((id) => !embedded.has(id)),
    async commit(change) {
      await store.commit(change);
      apply(change);
    },
    async clear() {
      await store.clear();
      memories.clear();
      embedded.clear();
      index = createSearchIndex();
    },
  };
}
