/** The loops of a search, over rows of one width that stand one after the other in the kernel's own memory. */
export interface Kernel {
  /** All of its memory, laid out by `PLACES`. Another one after `reserve`. */
  readonly buffer: ArrayBuffer;
  /** Makes room for so many bytes of rows; new ones are zeros. */
  reserve(bytes: number): void;
  /** Of `count` codes the `wanted` nearest to the query's, `MOST_ROWS` at most: their rows stand in the list then, in order. Gives how many. */
  readonly select: (width: number, count: number, wanted: number) => number;
  /** The cosine of the query, `length` long, with each of the first `count` rows of the list. */
  readonly score: (width: number, count: number, length: number) => void;
}

/** Rows that fit the list. */
export const MOST_ROWS = 4000;

/** In bytes; `kernel.wat` has the same numbers. */
export const PLACES = {
  /** A code, or numbers of 16 bits: 4,096 at most. */
  query: 0,
  /** Rows, 32 bits each. */
  list: 28_672,
  /** 32-bit floats. */
  scores: 45_056,
  rows: 196_608,
} as const;

/** Widths are multiples of this many bytes. */
export const STEP = 16;
