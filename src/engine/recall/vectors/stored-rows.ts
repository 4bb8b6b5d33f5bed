import type { Row } from "../../../domain/row";
import { STEP } from "./kernel";

/** Reads rows in an instant, one after the other into `into`; throws where it cannot. */
export type ReadRows = (rows: Uint32Array, into: Uint8Array) => void;

/** Rows that are not in memory but in a file, with those that are on their way to it. */
export interface StoredRows {
  readonly hasFile: boolean;
  readonly waiting: ReadonlyMap<Row, Int8Array>;
  /** Keeps it until the file has it. */
  put(row: Row, values: Int8Array): void;
  /** The file has these now as they were put last, or they are gone. */
  drop(rows: Iterable<Row>): void;
  readFrom(file: ReadRows): void;
  /** Into places of `widthOf` bytes. False where they cannot be read: guesses stand there then, which are better than no answer. */
  gather(rows: Uint32Array, into: Uint8Array): boolean;
  /** Whether the file has what stands here: looks at some, since a file that failed is emptied. */
  holds(places: Uint8Array): boolean;
}

/** How many rows are looked at to see whether a file has all of them. */
const LOOKED_AT = 16;

export const widthOf = (dimensions: number): number => Math.ceil(dimensions / STEP) * STEP;

export function createStoredRows(dimensions: number, guess: ReadRows): StoredRows {
  const width = widthOf(dimensions);
  const waiting = new Map<Row, Int8Array>();
  let file: ReadRows | null = null;

  /** Those on their way are not asked of the file, which may end before them. */
  function read(rows: Uint32Array, into: Uint8Array): void {
    if (file === null) throw new RangeError("There is no file to read from.");
    if (waiting.size === 0 && width === dimensions) {
      file(rows, into);
      return;
    }
    const known = waiting.size === 0 ? rows : rows.filter((row) => !waiting.has(row));
    const close = new Uint8Array(known.length * dimensions);
    file(known, close);
    for (let place = 0, from = 0; place < rows.length; place++) {
      const values = waiting.get(rows[place] ?? 0);
      into.set(values ?? close.subarray(from, from + dimensions), place * width);
      if (!values) from += dimensions;
    }
  }

  return {
    waiting,
    get hasFile() {
      return file !== null;
    },
    put: (row, values) => void waiting.set(row, values.slice()),
    drop(rows) {
      for (const row of rows) waiting.delete(row);
    },
    readFrom(given) {
      file = given;
    },
    gather(rows, into) {
      try {
        read(rows, into);
        return true;
      } catch {
        const close = new Uint8Array(rows.length * dimensions);
        guess(rows, close);
        spread(close, into, dimensions);
        return false;
      }
    },
    holds: (places) => isReadAs(places, width, read),
  };
}

function isReadAs(places: Uint8Array, width: number, read: ReadRows): boolean {
  const count = places.length / width;
  const rows = Uint32Array.from({ length: LOOKED_AT }, (_, place) => Math.floor((place / LOOKED_AT) * count));
  const found = new Uint8Array(LOOKED_AT * width);
  try {
    read(rows, found);
  } catch {
    return false;
  }
  return found.every((byte, at) => byte === places[(rows[Math.floor(at / width)] ?? 0) * width + (at % width)]);
}

/** Rows that stand close, to places of `widthOf` bytes. */
export function spread(close: Uint8Array, apart: Uint8Array, dimensions: number): void {
  const width = widthOf(dimensions);
  if (width === dimensions) {
    apart.set(close.subarray(0, apart.length));
    return;
  }
  for (let from = 0, to = 0; from + dimensions <= close.length; from += dimensions, to += width) {
    apart.set(close.subarray(from, from + dimensions), to);
  }
}
