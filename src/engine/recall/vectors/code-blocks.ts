import type { Row } from "../../../domain/row";
import type { IsWanted } from "../tables";
import { CODE_STEP, type Kernel, PLACES, STEP } from "./kernel";
import { openKernel } from "./open-kernel";

/** The sign of a row that is taken. */
const TAKEN = 255;

/** Codes in the blocks that a kernel takes. */
export interface CodeBlocks {
  readonly kernel: Kernel;
  /** Rows, empty ones too. */
  readonly size: number;
  isTaken(row: Row): boolean;
  /** Of zeros where the row is empty. */
  read(row: Row): Uint8Array;
  write(row: Row, code: Uint8Array): void;
  clear(row: Row): void;
  /** All rows at once; those of zeros are empty. */
  fill(codes: Uint8Array): void;
  /** What is done while rows that are not wanted pass for empty ones. */
  hiding<T>(isWanted: IsWanted, work: () => T): T;
}

/** Codes of `width` bytes. */
export function createCodeBlocks(width: number): CodeBlocks {
  const kernel = openKernel();
  let bytes = new Uint8Array(kernel.buffer);
  let size = 0;
  const { taken, ofBlock, atOnce, placeOf } = layoutOf(width);
  const isTaken = (row: Row): boolean => row < size && bytes[placeOf(row) + taken] !== 0;

  const mark = (row: Row, sign: number): void => {
    bytes[placeOf(row) + taken] = sign;
  };

  function reserve(rows: number): void {
    if (rows <= size) return;
    kernel.reserve(Math.ceil(rows / STEP) * ofBlock);
    bytes = new Uint8Array(kernel.buffer);
    size = rows;
  }

  return {
    kernel,
    get size() {
      return size;
    },
    isTaken,
    read: (row) => gathered(bytes, row < size ? placeOf(row) : bytes.length, width),
    write(row, code) {
      reserve(row + 1);
      const at = placeOf(row);
      for (let byte = 0; byte < width; byte++) bytes[at + byte * STEP] = code[byte] ?? 0;
      mark(row, TAKEN);
    },
    clear(row) {
      if (row >= size) return;
      for (let at = placeOf(row), end = at + taken; at <= end; at += STEP) bytes[at] = 0;
    },
    hiding: (isWanted, work) => passing({ rows: rowsOf(size, (row) => isTaken(row) && !isWanted(row)), mark }, work),
    fill(codes) {
      // Memory that nobody has written to yet is of zeros, and takes no room.
      if (size > 0) bytes.fill(0, PLACES.rows);
      size = 0;
      reserve(Math.floor(codes.length / width));
      for (let row = 0; row < size; row += atOnce) {
        const some = codes.subarray(row * width, Math.min(row + atOnce, size) * width);
        bytes.set(some, PLACES.buffer);
        kernel.interleave(width, some.length / width, placeOf(row));
      }
    },
  };
}

interface Layout {
  /** From a row's first byte to the one that says whether the row is taken. */
  readonly taken: number;
  /** Bytes of a block. */
  readonly ofBlock: number;
  /** Rows that fit the buffer. */
  readonly atOnce: number;
  /** Of a row's first byte; the next one is a `STEP` further. */
  readonly placeOf: (row: Row) => number;
}

function layoutOf(width: number): Layout {
  const taken = Math.ceil(width / CODE_STEP) * CODE_STEP * STEP;
  const ofBlock = taken + STEP;
  return {
    taken,
    ofBlock,
    atOnce: STEP * Math.floor((PLACES.rows - PLACES.buffer) / STEP / width),
    placeOf: (row) => PLACES.rows + Math.floor(row / STEP) * ofBlock + (row % STEP),
  };
}

interface Hidden {
  readonly rows: Uint32Array;
  readonly mark: (row: Row, sign: number) => void;
}

/** Work while these rows pass for empty ones. */
function passing<T>({ rows, mark }: Hidden, work: () => T): T {
  for (const row of rows) mark(row, 0);
  try {
    return work();
  } finally {
    for (const row of rows) mark(row, TAKEN);
  }
}

function rowsOf(size: number, isOne: IsWanted): Uint32Array {
  const rows = new Uint32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) if (isOne(row)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The bytes of a code whose first one stands at `at`. */
function gathered(bytes: Uint8Array, at: number, width: number): Uint8Array {
  const code = new Uint8Array(width);
  for (let byte = 0; byte < width; byte++) code[byte] = bytes[at + byte * STEP] ?? 0;
  return code;
}
