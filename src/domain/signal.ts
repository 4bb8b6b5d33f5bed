import type { Facts } from "./entry";
import type { EventTime } from "./event-time";
import type { Kind } from "./kind";
import type { Row } from "./row";

/** What is being written, and when. */
export interface Prompt {
  readonly text: string;
  /** Null while the embedding model is not ready: signals that need it stay silent. */
  readonly vector: Float32Array | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The time that it speaks of ("last March"); null, or left out, where it names none. */
  readonly asked?: EventTime | null;
}

/** What a signal may look into. */
export interface Search {
  readonly prompt: Prompt;
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** The time that the prompt speaks of ("last March"); null where it names none. */
  readonly asked: EventTime | null;
  /** The rows nearest to a vector, best first. */
  readonly nearest: (vector: Float32Array, limit: number) => readonly Row[];
  /** The rows that share words with the prompt, best first. */
  readonly matching: (limit: number) => readonly Row[];
  /** The rows up to so many steps from the people and things that the prompt names or describes ("my sister's husband"), best first; score from 0 to 1. */
  readonly related: (steps: number) => ReadonlyMap<Row, number>;
  /** The whole turns around a row in its chat, the row itself left out: the one that it was drawn from too. */
  readonly beside: (row: Row) => readonly Row[];
}

/** One number for each row of a pool, in its order. */
export type Column = Float32Array;

/** The rows that are looked at for a prompt: those that some signal brought. What several signals need of them is worked out once. */
export interface Pool {
  readonly rows: readonly Row[];
  /** In the order of `rows`. */
  readonly facts: readonly Facts[];
  /** In the order of `rows`; undefined for a kind that this version does not know. */
  readonly kinds: readonly (Kind | undefined)[];
  /** Cosine with the prompt. Where one of the two has no vector yet, the words that they share stand for it. */
  readonly meaning: Column;
  /** BM25 of the prompt's words, as a share of the most that they could score. */
  readonly words: Column;
  /** The same of a row's turn together with the turns before and after it. */
  readonly passage: Column;
  /** How well its chat answers: the mean of the three highest sums of meaning and words of the chat's whole turns. */
  readonly chat: Column;
  /** Cosine with another vector; 0 where there is none. */
  similarity(vector: Float32Array): Column;
}

/** A signal's answers for one prompt. */
export interface PreparedSignal {
  /** Rows that this signal alone would look at, best first. */
  readonly candidates: readonly Row[];
  /** A column for each of `Signal.features`. */
  measure(pool: Pool): readonly Column[];
}

/** One reason to think that a memory bears on a prompt, or not. Brings its own candidates. What it weighs is learned (`npm run train:recall`). */
export interface Signal {
  readonly id: string;
  /** The names of its numbers. Each is best between -1 and 1 or so, and means the same for every prompt. */
  readonly features: readonly string[];
  prepare(search: Search): PreparedSignal;
}

export const defineSignal = (signal: Signal): Signal => signal;

/** A column worked out row by row. */
export function column(pool: Pick<Pool, "rows">, of: (place: number) => number): Column {
  const values = new Float32Array(pool.rows.length);
  // `Float32Array.from` with a function takes ten times as long.
  for (let place = 0; place < values.length; place++) values[place] = of(place);
  return values;
}

/** A column of zeros. */
export const nowhere = ({ rows }: Pick<Pool, "rows">): Column => new Float32Array(rows.length);

/** Every number of a column so many times. */
export function scaled(values: Column, by: number): Column {
  const products = new Float32Array(values.length);
  if (by !== 0) for (let place = 0; place < products.length; place++) products[place] = by * (values[place] ?? 0);
  return products;
}

/** A memory that was found, and how well it fits. */
export interface Hit {
  /** `Memory.id`. */
  readonly id: string;
  readonly score: number;
}
