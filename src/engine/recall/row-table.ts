import type { Row } from "../../domain/row";
import { MOST_FULL, slotsFor } from "./grown";

/** Rows by a hash of 32 bits, in four bytes each. Who asks says which of those with the hash is meant. */
export interface RowTable {
  find(hash: number, isMeant: (row: Row) => boolean): Row | null;
  /** Of a row that is not there yet. */
  add(hash: number, row: Row): void;
  remove(hash: number, row: Row): void;
  /** Puts another row of the same hash in its place. */
  replace(hash: number, row: Row, other: Row): void;
  /** Empties it, with room for so many. */
  reset(count: number): void;
  readonly bytes: number;
}

/** Rows below this: the other eight bits of a place tell most hashes apart without a look at the row. */
export const MOST_ROWS = 0xff_fffe;
const ROW_BITS = 0xff_ffff;
const REMOVED = ROW_BITS;

/** `hashOf` gives the hash again that a row was added by. */
export function createRowTable(hashOf: (row: Row) => number): RowTable {
  const table: Slots = { slots: new Uint32Array(slotsFor(0)), filled: 0 };
  return {
    find: (hash, isMeant) => find(table, hash, isMeant),
    add(hash, row) {
      if (row >= MOST_ROWS) throw new RangeError("There is no room for more rows.");
      if (table.filled + 1 > table.slots.length * MOST_FULL) makeRoom(table, hashOf);
      place(table, hash, row);
    },
    remove(hash, row) {
      write(table.slots, packed(hash, row), { hash, slot: REMOVED });
    },
    replace(hash, row, other) {
      write(table.slots, packed(hash, row), { hash, slot: packed(hash, other) });
    },
    reset(count) {
      table.slots = new Uint32Array(slotsFor(count));
      table.filled = 0;
    },
    get bytes() {
      return table.slots.byteLength;
    },
  };
}

interface Slots {
  /** A place holds the hash's upper eight bits, and the row and one; 0 where it never held one. */
  slots: Uint32Array;
  /** Places that are not 0. */
  filled: number;
}

const packed = (hash: number, row: Row): number => ((hash & ~ROW_BITS) | (row + 1)) >>> 0;

function find({ slots }: Slots, hash: number, isMeant: (row: Row) => boolean): Row | null {
  const last = slots.length - 1;
  for (let at = hash & last; ; at = (at + 1) & last) {
    const slot = slots[at] ?? 0;
    if (slot === 0) return null;
    const row = (slot & ROW_BITS) - 1;
    if ((slot ^ hash) >>> 24 === 0 && row + 1 !== REMOVED && isMeant(row)) return row;
  }
}

function place(table: Slots, hash: number, row: Row): void {
  const { slots } = table;
  const last = slots.length - 1;
  let at = hash & last;
  while (slots[at] !== 0) at = (at + 1) & last;
  slots[at] = packed(hash, row);
  table.filled++;
}

/** Over what stands in a row's place. */
function write(
  slots: Uint32Array,
  meant: number,
  { hash, slot }: { readonly hash: number; readonly slot: number },
): void {
  const last = slots.length - 1;
  let at = hash & last;
  while (slots[at] !== meant && slots[at] !== 0) at = (at + 1) & last;
  if (slots[at] === meant) slots[at] = slot;
}

function makeRoom(table: Slots, hashOf: (row: Row) => number): void {
  const rows = table.slots.filter((slot) => slot !== 0 && (slot & ROW_BITS) !== REMOVED);
  table.slots = new Uint32Array(slotsFor((rows.length + 1) * 1.25));
  table.filled = 0;
  for (const slot of rows) place(table, hashOf((slot & ROW_BITS) - 1), (slot & ROW_BITS) - 1);
}
