import type { Row } from "../../../domain/row";
import type { IsWanted } from "../tables";
import { createCodeBlocks } from "./code-blocks";
import { writeCosts } from "./code-costs";
import { PLACES } from "./kernel";
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
  /** The rows nearest by codes, in order; of all where it is not told which. `unit` is of length 1. */
  select(unit: Float32Array, wanted: number, isWanted?: IsWanted | null): Uint32Array;
}

export function createCodeTable(mean: Float32Array): CodeTable {
  const width = mean.length / 8;
  const blocks = createCodeBlocks(width);
  return {
    get size() {
      return blocks.size;
    },
    put: (row, values) => blocks.write(row, codeOf(values, mean)),
    remove: (row) => blocks.clear(row),
    has: (row) => blocks.isTaken(row),
    of: (row) => blocks.read(row),
    load: (codes) => blocks.fill(codes),
    select(unit, wanted, isWanted = null) {
      const { kernel, size } = blocks;
      writeCosts(unit, new Uint8Array(kernel.buffer, PLACES.query));
      const select = (): Uint32Array =>
        new Uint32Array(kernel.buffer, PLACES.list, kernel.select(width, size, wanted)).slice();
      return isWanted === null ? select() : blocks.hiding(isWanted, select);
    },
  };
}

function codeOf(values: Int8Array, mean: Float32Array): Uint8Array {
  const scale = scaleOf(values);
  const code = new Uint8Array(mean.length / 8);
  let any = 0;
  for (let index = 0; index < mean.length; index++) {
    if ((values[index] ?? 0) * scale <= (mean[index] ?? 0)) continue;
    code[index >> 3] = (code[index >> 3] ?? 0) | (1 << (index & 7));
    any = 1;
  }
  if (any === 0) code[0] = 1;
  return code;
}
