import type { Entry, Facts } from "../../domain/entry";
import type { Row, RowHits } from "../../domain/row";

/** Which rows are looked for. Asked of many, so that it is to be quick. */
export type IsWanted = (row: Row) => boolean;

/** Which memory stands in which row, and what is known of it without reading it. */
export interface Catalog {
  /** Rows, empty ones too. */
  readonly size: number;
  /** Rows with a memory. */
  readonly count: number;
  rowOf(id: string): Row | null;
  /** Null for an empty row. */
  idOf(row: Row): string | null;
  /** Null for an empty row. */
  facts(row: Row): Facts | null;
  /** `Facts.searched`; false for an empty row. */
  readonly isSearched: (row: Row) => boolean;
  /** Tells the rows that may be put into chats of a space (`Space.id`; null: of none); null where all may. */
  within(space: string | null): IsWanted | null;
  /** The whole turn that a row was drawn from, itself where it is one; null where none is kept. */
  turnOf(row: Row): Row | null;
  /** The whole turns before and after a whole turn in its chat, the assistant's too. */
  before(turn: Row): Row | null;
  after(turn: Row): Row | null;
  /** What was drawn from a turn, by `Facts.turn`: the whole turn too. */
  fromTurn(turn: number): readonly Row[];
  /** A new row at the end; a memory that is known already keeps its row. */
  put(entry: Entry): Row;
  /** Empties the row, and gives it; null where the memory is not known. */
  remove(id: string): Row | null;
}

/** Texts by row, searched by their terms (`Entry.terms`). A term that is asked for is the 28 bits of its hash, without a count. */
export interface TermTable {
  put(row: Row, terms: Uint32Array): void;
  remove(row: Row): void;
  /** Best first, of all rows where it is not told which: BM25 as a share of the most that these terms could score, from 0 to 1, so that it means the same for every prompt. */
  matching(asked: readonly number[], limit: number, isWanted?: IsWanted | null): RowHits;
  /** From 0, in every text, to 1, in none. */
  rarity(term: number): number;
  /** How often each term stands in each of these rows: one row after the other, `asked.length` numbers each. */
  counts(asked: readonly number[], rows: ArrayLike<Row>): Uint8Array;
  /** How many terms stand in a row, repeated ones too; 0 for an empty one. */
  length(row: Row): number;
  /** The mean of `length` over all texts. */
  readonly averageLength: number;
}

/** Vectors by row, 384 numbers of eight bits each: found by codes of one bit a number, and scored by the eight. */
export interface VectorTable {
  /** A vector of any length but zero; cosine does not mind the scale. */
  put(row: Row, values: Int8Array): void;
  /** Zeros in its place. */
  remove(row: Row): void;
  has(row: Row): boolean;
  /** Best first, by cosine; of all rows where it is not told which. */
  nearest(query: Float32Array, limit: number, isWanted?: IsWanted | null): RowHits;
  /** The cosine with each of these rows; NaN for one without a vector. */
  similarities(query: Float32Array, rows: ArrayLike<Row>): Float32Array;
  /** Of length 1; null where none of them has a vector. */
  mean(rows: Iterable<Row>): Float32Array | null;
}
