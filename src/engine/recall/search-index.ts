import type { StoredVector } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { SearchIndex } from "../../domain/signal";
import { sourceKey } from "../source";
import { createTermTable } from "./term-table";
import { terms } from "./terms";
import { createVectorTable } from "./vector-table";
import { searchText } from "./wording";

/** All that is remembered, in memory, and how it is searched. Rebuilt from the store at each start. */
export interface MemoryIndex extends SearchIndex {
  put(memories: Iterable<Memory>): void;
  remove(ids: Iterable<string>): void;
  /** Vectors of the model that the index was made for; others are ignored. */
  setVectors(vectors: Iterable<StoredVector>): void;
  get(id: string): Memory | undefined;
  all(): Iterable<Memory>;
  /** What was drawn from a turn, by `turnKey`: its episode too. */
  fromTurn(key: string): readonly Memory[];
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
  const memories = new Map<string, Memory>();
  const byTurn = new Map<string, Set<string>>();
  const vectors = createVectorTable(dimensions);
  const lexical = createTermTable();

  function drop(id: string, keepVector: boolean): void {
    const old = memories.get(id);
    if (old === undefined) return;
    memories.delete(id);
    for (const source of old.sources) byTurn.get(sourceKey(source))?.delete(id);
    lexical.remove(id);
    if (!keepVector) vectors.remove(id);
  }

  function add(memory: Memory): void {
    memories.set(memory.id, memory);
    for (const source of memory.sources) {
      const key = sourceKey(source);
      byTurn.set(key, (byTurn.get(key) ?? new Set()).add(memory.id));
    }
    if (isSearched(memory)) lexical.put(memory.id, terms(searchText(memory).slice(0, SEARCHED_CHARACTERS)));
  }

  return {
    put(changed) {
      for (const memory of changed) {
        drop(memory.id, memories.get(memory.id)?.text === memory.text);
        add(memory);
      }
    },
    remove(ids) {
      for (const id of ids) drop(id, false);
    },
    setVectors(rows) {
      for (const row of rows) {
        const memory = memories.get(row.id);
        if (row.model === model && memory !== undefined && isSearched(memory)) vectors.put(row.id, row.values);
      }
    },
    get: (id) => memories.get(id),
    all: () => memories.values(),
    fromTurn: (key) => [...(byTurn.get(key) ?? [])].flatMap((id) => memories.get(id) ?? []),
    unembedded(limit) {
      const waiting: Memory[] = [];
      for (const memory of memories.values()) {
        if (waiting.length >= limit) break;
        if (isSearched(memory) && !vectors.has(memory.id)) waiting.push(memory);
      }
      return waiting;
    },
    nearest: (vector, limit) => vectors.nearest(vector, limit),
    matching: (text, limit) => lexical.matching(terms(text), limit),
    rarity: (word) => Math.max(0, ...terms(word).map(lexical.rarity)),
    kindOf: (memory) => kindById.get(memory.kind),
  };
}
