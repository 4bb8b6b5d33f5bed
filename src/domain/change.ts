import type { Memory } from "./memory";
import type { Turn } from "./turn";

/** Who changed it. */
export type Author = "learn" | "user" | "import";

/** One change to what is remembered: all of it happens, or none. The only way to write. */
export interface Change {
  readonly by: Author;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Written as given; a row of the same id is replaced. */
  readonly put?: readonly Memory[];
  /** `Memory.id`s to forget. */
  readonly forget?: readonly string[];
  /** Vectors for memories that are put, or stand already. */
  readonly vectors?: readonly StoredVector[];
  /** Turns that are finished with: they leave the inbox and are not learned from again. */
  readonly learned?: readonly Turn[];
}

/** A vector as it is kept. Cosine does not mind the scale, so eight bits a number are enough. */
export interface StoredVector {
  /** `Memory.id`. */
  readonly id: string;
  /** `Embedder.model`. */
  readonly model: string;
  readonly values: Int8Array;
}

/** One line of the append-only history. */
export interface HistoryEntry {
  /** Grows by one with each entry. */
  readonly number: number;
  readonly at: number;
  readonly by: Author;
  readonly action: "added" | "changed" | "forgotten";
  /** `Memory.id`. */
  readonly memory: string;
  /** What it said before a change; absent once the memory is forgotten. */
  readonly before?: string;
}
