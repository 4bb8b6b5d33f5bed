import type { Change } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Store } from "../domain/store";
import { createSearchIndex, type MemoryIndex } from "../engine/recall/search-index";
import { kinds } from "../kinds";
import { relations } from "../relations";

/** Everything that is remembered, on disk and in memory. The disk is the truth. */
export interface Corpus {
  readonly index: MemoryIndex;
  /** Writes to the store, and then into the index. */
  commit(change: Change): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  /** Resolves when all that was remembered at the start has been read for what it tells of people and things. */
  readonly read: Promise<void>;
}

/** Memories that are read ahead at once, between which others have their turn. */
const READ_AT_ONCE = 50;

async function readAll(index: MemoryIndex): Promise<void> {
  while (index.readAhead(READ_AT_ONCE)) await new Promise((done) => setTimeout(done));
}

/** Loads the store. Vectors of another model than this one's do not count. */
export async function openCorpus(store: Store, { model, dimensions }: Embedder): Promise<Corpus> {
  const [memories, vectors] = await Promise.all([store.memories(), store.vectors(model)]);
  const empty = (): MemoryIndex => createSearchIndex({ kinds, relations, model, dimensions });
  let index = empty();
  index.put(memories);
  index.setVectors(vectors);
  const read = readAll(index);
  return {
    read,
    get index() {
      return index;
    },
    async commit(change) {
      await store.commit(change);
      index.put(change.put ?? []);
      index.remove(change.forget ?? []);
      index.setVectors(change.vectors ?? []);
    },
    async clear() {
      await store.clear();
      index = empty();
    },
  };
}
