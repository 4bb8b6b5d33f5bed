import Dexie, { type Table } from "dexie";
import type { RowBytes, RowStamp } from "../../domain/row-file";

/** Rows that are sealed into one piece for each part. */
export const CHUNK_ROWS = 4096;

export interface ChunkHead {
  readonly id: "head";
  readonly stamp: RowStamp;
  readonly count: number;
  readonly through: number;
}

/** A sealed piece of one part: of a column, or, after the last of them, of the parts of any length. */
export interface Chunk {
  readonly part: number;
  /** Its first row in `CHUNK_ROWS`. */
  readonly place: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each row's bytes end. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** `byteSum` of its bytes. */
  readonly sum: number;
}

/** A row that is not sealed yet. */
export interface LooseRow extends RowBytes {
  readonly row: number;
  /** `byteSum` of all its bytes. */
  readonly sum: number;
}

/** Derived rows where no file can be had. A database of its own: what happens to it does not touch the memories. */
export class ChunkDatabase extends Dexie {
  declare readonly head: Table<ChunkHead, "head">;
  declare readonly chunks: Table<Chunk, [number, number]>;
  declare readonly loose: Table<LooseRow, number>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict" });
    this.version(1).stores({ head: "id", chunks: "[part+place]", loose: "row" });
  }
}
