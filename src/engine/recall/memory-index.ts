import type { StoredVector } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { Hit } from "../../domain/signal";
import type { ToldThings } from "../graph/told-things";
import type { Catalog, TermTable, VectorTable } from "./tables";

/** How all that is remembered is searched: packed, in memory, without the memories' own words. Derived from the store. */
export interface MemoryIndex {
  /** New memories, and those that changed. */
  put(memories: Iterable<Memory>): void;
  remove(ids: Iterable<string>): void;
  /** Vectors of the model that the index was made for; others are ignored. */
  setVectors(vectors: Iterable<StoredVector>): void;
  has(id: string): boolean;
  counts(): IndexCounts;
  /** `Memory.id`s of searched memories that have no vector yet. */
  unembedded(limit: number): readonly string[];
  /** `Memory.id`s of statements, those said last first. */
  newestStatements(limit: number): readonly string[];
  /** `Memory.id`s of those in which all words of a text stand, in any order, stop words aside; null where it has none but such. */
  containing(text: string): readonly string[] | null;
  /** The searched memories nearest by cosine, best first; from -1 to 1. */
  nearest(vector: Float32Array, limit: number): readonly Hit[];
  /** The searched memories that share words with a text by BM25, best first; from 0 to 1. */
  matching(text: string, limit: number): readonly Hit[];
  /** The cosine with a memory's vector; null where it has none. */
  similarity(vector: Float32Array, id: string): number | null;
  /** What some memories are about together: the mean of their vectors, of length 1; null where none has one. */
  vectorOf(ids: Iterable<string>): Float32Array | null;
  /** Who and what the memories speak of, and by which relations. */
  readonly told: ToldThings;
  /** What the signals look into. */
  readonly tables: { readonly catalog: Catalog; readonly terms: TermTable; readonly vectors: VectorTable };
  /** Undefined for a kind that this version does not know. */
  kind(id: string): Kind | undefined;
}

/** How many there are, and how many of them. */
export interface IndexCounts {
  /** Those that the user need not be asked about any more. */
  readonly statements: number;
  /** Words in them. */
  readonly words: number;
  readonly whole: number;
  /** Guesses that wait for the user's word and still hold. */
  readonly unreviewed: number;
  readonly unembedded: number;
}
