import type { StoredVector } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { SearchIndex } from "../../domain/signal";
import { createMemoryTable, type MemoryTable } from "./memory-table";
import { createTermTable } from "./term-table";
import { terms } from "./terms";
import { createVectorTable } from "./vector-table";
import { searchText } from "./wording";

/** All that is remembered, in memory, and how it is searched. Rebuilt from the store at each start. */
export interface MemoryIndex extends SearchIndex, Pick<MemoryTable, "get" | "all" | "fromTurn"> {
  put(memories: Iterable<Memory>): void;
  remove(ids: Iterable<string>): void;
  /** Vectors of the model that the index was made for; others are ignored. */
  setVectors(vectors: Iterable<StoredVector>): void;
  /** Searchable memories that have no vector yet. */
  unembedded(limit: number): readonly Memory[];
}

export interface IndexOptions {
  readonly kinds: readonly Kind[];
  readonly model: string;
  readonly dimensions: number;
}

/** Nobody looks for what stands beyond, and one long turn must not stop the engine. */
const SEARCHED_CHARACTERS = 20_000;

/** What the assistant said is kept to understand a chat by, but is never the user's own memory. */
export const isSearched = (memory: Memory): boolean => memory.sources.every(({ role }) => role === "user");

export function createSearchIndex({ kinds, model, dimensions }: IndexOptions): MemoryIndex {
  const kindById = new Map(kinds.map((kind) => [kind.id, kind]));
  const memories = createMemoryTable();
  const vectors = createVectorTable(dimensions);
  const lexical = createTermTable();
  const { get, all, fromTurn } = memories;

  function put(memory: Memory): void {
    if (get(memory.id)?.text !== memory.text) vectors.remove(memory.id);
    memories.put(memory);
    if (isSearched(memory)) lexical.put(memory.id, terms(searchText(memory).slice(0, SEARCHED_CHARACTERS)));
    else lexical.remove(memory.id);
  }

  return {
    get,
    all,
    fromTurn,
    put(changed) {
      for (const memory of changed) put(memory);
    },
    remove(ids) {
      for (const id of ids) for (const table of [memories, vectors, lexical]) table.remove(id);
    },
    setVectors(rows) {
      for (const { id, model: made, values } of rows) {
        const memory = get(id);
        if (made === model && memory && isSearched(memory)) vectors.put(id, values);
      }
    },
    unembedded(limit) {
      const waiting: Memory[] = [];
      for (const memory of all()) {
        if (waiting.length >= limit) break;
        if (isSearched(memory) && !vectors.has(memory.id)) waiting.push(memory);
      }
      return waiting;
    },
    nearest: (vector, limit) => vectors.nearest(vector, limit),
    matching: (text, limit) => lexical.matching(terms(text), limit),
    rarity: (word) => Math.max(0, ...terms(word).map((term) => lexical.rarity(term))),
    kindOf: (memory) => kindById.get(memory.kind),
  };
}
