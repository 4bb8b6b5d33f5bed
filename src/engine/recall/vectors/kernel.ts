/** The loops of a search, over rows of one width that stand in the kernel's own memory. */
export interface Kernel {
  /** All of its memory, laid out by `PLACES`. Another one after `reserve`. */
  readonly buffer: ArrayBuffer;
  /** Makes room for so many bytes of rows; new ones are zeros. */
  reserve(bytes: number): void;
  /**
   * Of `count` codes in blocks the `wanted` that cost least by the query's tables, `MOST_ROWS` at most: their rows stand in the list
   * then, in order. Gives how many. Costs count by fours.
   */
  readonly select: (width: number, count: number, wanted: number) => number;
  /** Writes the first `count` codes of the buffer, one after the other there, into blocks from byte `at` on; those of zeros are not taken. */
  readonly interleave: (width: number, count: number, at: number) => void;
  /** The cosine of the query, `length` long, with each of the first `count` rows of the list; rows stand one after the other. */
  readonly score: (width: number, count: number, length: number) => void;
}

/** Rows that fit the list. */
export const MOST_ROWS = 4000;

/** In bytes; `kernel.wat` has the same numbers. */
export const PLACES = {
  /** For each half of a code's byte, the low one first, what its 16 values cost, a byte each; or numbers of 16 bits: 4,096 at most. */
  query: 0,
  /** 32-bit floats. `select` writes over them. */
  scores: 16_384,
  /** Rows, 32 bits each. */
  list: 36_864,
  /** Codes on their way, and of use to `select`. */
  buffer: 65_536,
  /** Vectors, or blocks of codes. */
  rows: 196_608,
} as const;

/** Widths of vectors are multiples of this many bytes, and so many rows stand in a block: the first byte of each, then the second ones, and last 255 for each row that is taken. */
export const STEP = 16;

/** In blocks, codes take a multiple of so many bytes each. */
export const CODE_STEP = 4;

/** What a half of a byte costs at most, and what those of a code cost together. */
export const MOST_COST = { half: 31, code: 20_479 } as const;

/** Sums are counted by so many bits less. */
export const COST_BITS = 2;
