/**
 * Derived rows on the disk, in the order of their places: what the index is opened from without reading every memory. Columns have
 * a fixed width, and one more part of each row has any length. Never the truth: what is wrong with it is answered by making it anew.
 */
export interface RowFile {
  /** What stands there, or null where nothing does, or it is not whole, or not of this stamp; it is empty then. */
  open(stamp: RowStamp): Promise<RowImage | null>;
  /** Adds rows at the end. It outlives this program when it resolves, and a power cut after the next `mark`. */
  append(rows: readonly RowBytes[]): Promise<void>;
  /** Writes a row anew, in place; as safe as `append`. */
  overwrite(row: number, bytes: RowBytes): Promise<void>;
  /** Writes zeros over all of a row, and flushes: nothing of it stays on the disk. */
  erase(rows: readonly number[]): Promise<void>;
  /** All of a column, to read it when there is time. Rejects where it is not whole. */
  readColumn(column: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Some rows of a column in an instant, one after the other into `into`; null where the file cannot be read in an instant (no sync handle). */
  readonly readRows: ((column: number, rows: Uint32Array, into: Uint8Array) => void) | null;
  /** Tells how far the file follows the store: the `HistoryEntry.number` up to which it holds all changes. On the disk itself when it resolves. */
  mark(through: number): Promise<void>;
  /** Empties it, zeros over what was there, and begins anew with this stamp. */
  reset(stamp: RowStamp): Promise<void>;
  close(): Promise<void>;
}

/** What the rows were made by: they are worth nothing to another. */
export interface RowStamp {
  /** Of the layout of the rows. */
  readonly version: number;
  /** `Embedder.model`. */
  readonly model: string;
  /** Bytes of a row in each column. */
  readonly widths: readonly number[];
  /** Columns that are read at the opening, by their place in `widths`; the others wait for `readColumn`. */
  readonly first: readonly number[];
  /** What all rows share: the mean that the codes are taken from. */
  readonly shared: Uint8Array;
}

/** One row: a piece of bytes for each column, and its part of any length. */
export interface RowBytes {
  readonly columns: readonly Uint8Array[];
  readonly rest: Uint8Array;
}

export interface RowImage {
  readonly count: number;
  readonly through: number;
  readonly shared: Uint8Array;
  /** Those of `RowStamp.first`, in its order. */
  readonly columns: readonly Uint8Array<ArrayBuffer>[];
  /** The parts of any length, one after the other, and where each one ends. */
  readonly rest: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array;
}
