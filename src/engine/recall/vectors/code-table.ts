import type { Row } from "../../../domain/row";
import { PLACES, STEP } from "./kernel";
import { openKernel } from "./open-kernel";
import { scaleOf } from "./quantise";

/** One bit a number: whether it is above the mean. A code of zeros stands for an empty row, and for nothing else. */
export interface CodeTable {
  /** Rows, empty ones too. */
  readonly size: number;
  put(row: Row, values: Int8Array): void;
  remove(row: Row): void;
  has(row: Row): boolean;
  /** One eighth of the dimensions in bytes. */
  of(row: Row): Uint8Array;
  /** All rows at once, in place of those that are here. */
  load(codes: Uint8Array): void;
  /** The rows nearest by codes, in order. `unit` is of length 1. */
  select(unit: Float32Array, wanted: number): Uint32Array;
}

export function createCodeTable(mean: Float32Array): CodeTable {
  const own = mean.length / 8;
  const width = Math.ceil(own / STEP) * STEP;
  const kernel = openKernel();
  let bytes = new Uint8Array(kernel.buffer);
  let size = 0;

  const placeOf = (row: Row): number => PLACES.rows + row * width;

  function reserve(rows: number): void {
    if (rows <= size) return;
    kernel.reserve(rows * width);
    bytes = new Uint8Array(kernel.buffer);
    size = rows;
  }

  function isEmpty(at: number): boolean {
    for (let place = at; place < at + own; place++) if (bytes[place] !== 0) return false;
    return true;
  }

  return {
    get size() {
      return size;
    },
    put(row, values) {
      reserve(row + 1);
      encode({ vector: values, scale: scaleOf(values), mean }, bytes.subarray(placeOf(row)));
      if (isEmpty(placeOf(row))) bytes[placeOf(row)] = 1;
    },
    remove(row) {
      if (row < size) bytes.fill(0, placeOf(row), placeOf(row + 1));
    },
    has: (row) => row < size && !isEmpty(placeOf(row)),
    of: (row) => (row < size ? bytes.slice(placeOf(row), placeOf(row) + own) : new Uint8Array(own)),
    load(codes) {
      const rows = Math.floor(codes.length / own);
      bytes.fill(0, PLACES.rows);
      size = 0;
      reserve(rows);
      if (own === width) bytes.set(codes.subarray(0, rows * own), PLACES.rows);
      else for (let row = 0; row < rows; row++) bytes.set(codes.subarray(row * own, (row + 1) * own), placeOf(row));
    },
    select(unit, wanted) {
      encode({ vector: unit, scale: 1, mean }, bytes);
      return new Uint32Array(kernel.buffer, PLACES.list, kernel.select(width, size, wanted)).slice();
    },
  };
}

interface Encoded {
  readonly vector: Int8Array | Float32Array;
  /** `scaleOf` the vector. */
  readonly scale: number;
  readonly mean: Float32Array;
}

function encode({ vector, scale, mean }: Encoded, into: Uint8Array): void {
  for (let byte = 0; byte < mean.length / 8; byte++) {
    let bits = 0;
    for (let bit = 0; bit < 8; bit++) {
      const index = byte * 8 + bit;
      if ((vector[index] ?? 0) * scale > (mean[index] ?? 0)) bits |= 1 << bit;
    }
    into[byte] = bits;
  }
}
