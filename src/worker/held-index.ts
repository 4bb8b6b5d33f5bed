import type { Embedder } from "../domain/embedder";
import type { Kind } from "../domain/kind";
import type { Relation } from "../domain/relation";
import type { RowFile, RowStamp } from "../domain/row-file";
import type { Store } from "../domain/store";
import { createMemoryIndex, type PackedIndex } from "../engine/recall/create-memory-index";
import { COLUMNS, meanOfStamp, rowStamp } from "../engine/recall/index-image";
import { meanOf } from "../engine/recall/vectors/quantise";
import { createRowWriter, type RowWriter } from "./row-writer";
import { walk } from "./walk";

export interface IndexParts {
  readonly store: Pick<Store, "get" | "slice" | "vectorsOf" | "count" | "changedSince">;
  readonly embedder: Pick<Embedder, "model" | "dimensions">;
  /** Null: nothing derived is kept on the disk. */
  readonly file: RowFile | null;
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
  /** Milliseconds by which the reading of all vectors makes way for the first answers, where those can do without; absent: none. */
  readonly restMs?: number;
  /** Hears what went wrong with the file, without which it goes on. */
  readonly failed?: (error: unknown) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The index that serves, and what is under way with it. */
export interface HeldIndex {
  readonly parts: IndexParts;
  index: PackedIndex;
  /** Null where there is no file. */
  writer: RowWriter | null;
  /** Memories with a vector when the mean was taken that codes are made from. */
  takenAt: number;
  /** One that is made to take its place; it follows all changes too. */
  next: PackedIndex | null;
  /** Ids that changed since each reading of the store began. */
  readonly readings: Set<Set<string>>;
  /** Null while nothing is made anew. */
  progress: Progress | null;
  /** How often everything was forgotten. */
  clears: number;
  /** The index holds all that the store held at the start. */
  isCurrent: boolean;
}

/** What codes are made from, and how many memories had a vector then. */
export interface Mean {
  readonly mean: Float32Array;
  readonly takenAt: number;
}

/** Memories that the mean is taken from. */
const SAMPLE = 4_000;

export const noMean = ({ embedder }: IndexParts): Mean => ({ mean: new Float32Array(embedder.dimensions), takenAt: 0 });

/** From the vectors that the store has. */
export async function takeMean(parts: IndexParts): Promise<Mean> {
  const { store, embedder } = parts;
  const values: Int8Array[] = [];
  let read = 0;
  for await (const memories of walk(store)) {
    const ids = memories.map(({ id }) => id);
    for (const vector of await store.vectorsOf(ids, embedder.model)) values.push(vector.values);
    read += memories.length;
    if (read >= SAMPLE) break;
  }
  if (values.length === 0) return noMean(parts);
  return { mean: meanOf(values, embedder.dimensions), takenAt: await store.count() };
}

export const newIndex = ({ kinds, relations, embedder }: IndexParts, mean: Float32Array): PackedIndex =>
  createMemoryIndex({ kinds, relations, model: embedder.model, dimensions: embedder.dimensions, mean });

/** What is shared is the mean, and behind it when it was taken. */
export function stampOf({ embedder }: IndexParts, { mean, takenAt }: Mean): RowStamp {
  const stamp = rowStamp(embedder.model, mean);
  return { ...stamp, shared: Uint8Array.of(...stamp.shared, ...new Uint8Array(Float64Array.of(takenAt).buffer)) };
}

export function meanOfShared({ embedder }: IndexParts, shared: Uint8Array): Mean {
  const end = embedder.dimensions * Float32Array.BYTES_PER_ELEMENT;
  const [takenAt = 0] = new Float64Array(shared.slice(end).buffer);
  return { mean: meanOfStamp(shared.subarray(0, end)), takenAt };
}

/** Begins to write an index; an empty file takes all of it. */
export function writerOf({ parts, index, takenAt }: HeldIndex, count: number | null): RowWriter | null {
  const { file, failed = () => undefined } = parts;
  if (file === null) return null;
  const stamp = stampOf(parts, { mean: index.tables.vectors.centre, takenAt });
  return createRowWriter({ file, index, stamp, count, failed });
}

/** Lets vectors be read from a file that has all of them; where that is not possible in an instant, they stay in memory. */
export function readFromFile({ parts: { file }, index, writer }: HeldIndex): void {
  const readRows = file?.readRows;
  if (writer !== null && readRows) {
    index.tables.vectors.useRowFile((rows, into) => readRows(COLUMNS.vector, rows, into));
  }
}
