import type { Row } from "../../../domain/row";
import type { IsWanted } from "../tables";
import { CODE_STEP, type Kernel, PLACES, STEP } from "./kernel";
import { openKernel } from "./open-kernel";

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

  const taken = Math.ceil(width / CODE_STEP) * CODE_STEP * STEP;
  const ofBlock = taken + STEP;
  /** Rows that fit the buffer. */
  const atOnce = STEP * Math.floor((PLACES.rows - PLACES.buffer) / STEP / width);
  /** Of a row's first byte; the next one is a `STEP` further, and the last says whether the row is taken. */
  const placeOf = (row: Row): number => PLACES.rows + Math.floor(row / STEP) * ofBlock + (row % STEP);
  const isTaken = (row: Row): boolean => row < size && bytes[placeOf(row) + taken] !== 0;

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
      bytes[at + taken] = 255;
    },
    clear(row) {
      if (row >= size) return;
      for (let at = placeOf(row), end = at + taken; at <= end; at += STEP) bytes[at] = 0;
    },
    hiding(isWanted, work) {
      const hidden = new Uint32Array(size);
      let count = 0;
      for (let row = 0; row < size; row++) if (isTaken(row) && !isWanted(row)) hidden[count++] = row;
      const mark = (value: number): void => {
        for (let place = 0; place < count; place++) bytes[placeOf(hidden[place] ?? 0) + taken] = value;
      };
      mark(0);
      try {
        return work();
      } finally {
        mark(255);
      }
    },
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

/** The bytes of a code whose first one stands at `at`. */
function gathered(bytes: Uint8Array, at: number, width: number): Uint8Array {
  const code = new Uint8Array(width);
  for (let byte = 0; byte < width; byte++) code[byte] = bytes[at + byte * STEP] ?? 0;
  return code;
}
