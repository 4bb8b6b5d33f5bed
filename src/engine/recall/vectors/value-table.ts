import type { Row } from "../../../domain/row";
import { type Kernel, PLACES } from "./kernel";
import { openKernel } from "./open-kernel";
import { type StoredRows, spread, widthOf } from "./stored-rows";

/** Vectors of eight bits a number: in memory, or stored in a file that has them. */
export interface ValueTable {
  /** Whether every row is in memory. */
  readonly whole: boolean;
  put(row: Row, values: Int8Array): void;
  /** Zeros in its place. */
  remove(row: Row): void;
  /** All rows at once; those put since `leave` stay as they are. */
  load(values: Uint8Array): void;
  /** Empties it: from here on rows are stored, and are loaded later where that is `awaited`. */
  leave(awaited: boolean): void;
  /** Leaves the rows to their file where they are many, and it has them. */
  leaveIfMany(): void;
  /** The file has these now as they were put last. */
  written(rows: Iterable<Row>): void;
  /** `MOST_ROWS` at most, into the kernel's memory, where its list then says in which place each one stands. */
  bring(rows: Uint32Array): Brought;
}

export interface Brought {
  readonly kernel: Kernel;
  /** Bytes from one place to the next. */
  readonly width: number;
  /** They could be read nowhere, and are made from their codes. */
  readonly guessed: boolean;
}

/** How many rows are kept in memory where there is a file that has them too. */
export const MOST_RESIDENT = 200_000;

export function createValueTable(dimensions: number, stored: StoredRows): ValueTable {
  const width = widthOf(dimensions);
  let places = createPlaces(width);
  let whole = true;
  let isAwaited = false;

  function leave(awaited: boolean): void {
    whole = false;
    isAwaited = awaited;
    // Its memory would never shrink.
    places = createPlaces(width);
  }
  function leaveIfMany(): void {
    const { count } = places;
    if (whole && stored.hasFile && count > MOST_RESIDENT && stored.holds(places.bytes(count))) leave(false);
  }

  return {
    get whole() {
      return whole;
    },
    put(row, values) {
      if (whole) places.write(row, values);
      if (!whole || stored.hasFile) stored.put(row, values);
      leaveIfMany();
    },
    remove(row) {
      stored.drop([row]);
      if (whole) places.write(row, new Int8Array(dimensions));
    },
    load(values) {
      leave(false);
      whole = true;
      spread(values, places.bytes(Math.floor(values.length / dimensions)), dimensions);
      for (const [row, put] of stored.waiting) places.write(row, put);
      if (!stored.hasFile) stored.drop([...stored.waiting.keys()]);
    },
    leave,
    leaveIfMany,
    written(rows) {
      // What is loaded soon may have been read before.
      if (!isAwaited) stored.drop(rows);
    },
    bring(rows) {
      const guessed = !whole && !stored.gather(rows, places.bytes(rows.length));
      places.list(whole ? rows : rows.map((_, place) => place));
      return { kernel: places.kernel, width, guessed };
    },
  };
}

/** Rows in the memory of a kernel. */
function createPlaces(width: number) {
  const kernel = openKernel();
  let count = 0;

  /** The first so many. */
  function bytes(rows: number): Uint8Array {
    count = Math.max(count, rows);
    kernel.reserve(rows * width);
    return new Uint8Array(kernel.buffer, PLACES.rows, rows * width);
  }
  return {
    kernel,
    bytes,
    get count() {
      return count;
    },
    write(row: Row, values: Int8Array): void {
      bytes(row + 1).set(new Uint8Array(values.buffer, values.byteOffset, values.length), row * width);
    },
    list: (rows: Uint32Array) => new Uint32Array(kernel.buffer, PLACES.list, rows.length).set(rows),
  };
}
