/** A memory's place in the index, dense from 0. The place of a memory that is forgotten stays empty. */
export type Row = number;

/** Rows with their scores, best first. */
export interface RowHits {
  readonly rows: Uint32Array;
  readonly scores: Float32Array;
}
