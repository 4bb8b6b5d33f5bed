import type { StoredVector } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import type { SearchIndex } from "../../domain/signal";
import { createToldThings, type ToldThings } from "../graph/told-things";
import { createMemoryTable, type MemoryTable } from "./memory-table";
import { createMapTermTable } from "./map-term-table";
import { terms } from "./terms";
import { createVectorTable } from "./vector-table";
import { searchText } from "./wording";

/** All that is remembered, in memory, and how it is searched. Rebuilt from the store at each start. */
export interface MemoryIndex extends SearchIndex, Pick<MemoryTable, "get" | "all" | "fromTurn" | "fromChat"> {
  put(memories: Iterable<Memory>): void;
  remove(ids: Iterable<string>): void;
  /** Vectors of the model that the index was made for; others are ignored. */
  setVectors(vectors: Iterable<StoredVector>): void;
  /** Searchable memories that have no vector yet. */
  unembedded(limit: number): readonly Memory[];
  /** The cosine with a memory's vector; null where it has none. */
  similarity(vector: Float32Array, id: string): number | null;
  /** Reads what so many of the memories that are still unread tell of people and things; false where none is left. */
  readAhead(limit: number): boolean;
  /** The memories that still hold and tell of a relation that these texts tell of too, in whatever words. */
  sharingRelation(texts: readonly string[]): readonly Memory[];
  /** Who and what the memories speak of. */
  readonly graph: Pick<ToldThings["graph"], "entities" | "entity" | "ties">;
  /** What some memories are about together: the mean of their vectors, of length 1; null where none has one. */
  vectorOf(ids: Iterable<string>): Float32Array | null;
}

export interface IndexOptions {
  readonly kinds: readonly Kind[];
  /** How people and things may stand to each other. */
  readonly relations?: readonly Relation[];
  readonly model: string;
  readonly dimensions: number;
}

/** Nobody looks for what stands beyond, and one long turn must not stop the engine. */
const SEARCHED_CHARACTERS = 20_000;

/** What the assistant said is kept to understand a chat by, but is never the user's own memory. */
export const isSearched = (memory: Memory): boolean => memory.sources.every(({ role }) => role === "user");

function some(memories: Iterable<Memory>, limit: number, isMeant: (memory: Memory) => boolean): readonly Memory[] {
  const found: Memory[] = [];
  for (const memory of memories) {
    if (found.length >= limit) break;
    if (isMeant(memory)) found.push(memory);
  }
  return found;
}

export function createSearchIndex(options: IndexOptions): MemoryIndex {
  const { kinds, relations = [], model, dimensions } = options;
  const kindById = new Map(kinds.map((kind) => [kind.id, kind]));
  const memories = createMemoryTable();
  const vectors = createVectorTable(dimensions);
  const lexical = createMapTermTable();
  const told = createToldThings(relations);
  const { get, all, fromTurn, fromChat } = memories;

  function put(memory: Memory): void {
    if (get(memory.id)?.text !== memory.text) vectors.remove(memory.id);
    memories.put(memory);
    if (isSearched(memory)) lexical.put(memory.id, terms(searchText(memory).slice(0, SEARCHED_CHARACTERS)));
    else lexical.remove(memory.id);
    if (kindById.get(memory.kind)?.verbatim === false) told.put(memory);
  }

  return {
    get,
    all,
    fromTurn,
    fromChat,
    graph: told.graph,
    vectorOf: (ids) => vectors.mean(ids),
    put(changed) {
      for (const memory of changed) put(memory);
    },
    remove(ids) {
      for (const id of ids) for (const table of [memories, vectors, lexical, told]) table.remove(id);
    },
    setVectors(rows) {
      for (const { id, model: made, values } of rows) {
        const memory = get(id);
        if (made === model && memory && isSearched(memory)) vectors.put(id, values);
      }
    },
    unembedded: (limit) => some(all(), limit, (memory) => isSearched(memory) && !vectors.has(memory.id)),
    similarity: (vector, id) => vectors.similarity(vector, id),
    readAhead: (limit) => told.readAhead(limit),
    sharingRelation: (texts) => told.sharingRelation(texts).flatMap((id) => get(id) ?? []),
    nearest: (vector, limit) => vectors.nearest(vector, limit),
    matching: (text, limit) => lexical.matching(terms(text), limit),
    related: (text, steps) => told.graph.related(text, steps),
    rarity: (word) => Math.max(0, ...terms(word).map((term) => lexical.rarity(term))),
    kindOf: (memory) => kindById.get(memory.kind),
  };
}
