import type { RowImage, RowStamp } from "../../domain/row-file";
import { byteSum } from "./byte-sum";
import { type HeadState, readShared, readState, STAMP_AT, STATE_BYTES } from "./head";
import { type HeldRows, lengthOf } from "./held-rows";
import { orderedRest } from "./packed-rest";

/** Null where the files do not hold whole rows of this stamp. */
export function readImage(held: HeldRows, stamp: RowStamp): RowImage | null {
  const { head } = held;
  if (head.size() < STAMP_AT) return null;
  const shared = readShared(head.read(STAMP_AT, head.size() - STAMP_AT), stamp);
  if (shared === null) return null;
  const states = [0, STATE_BYTES]
    .flatMap((at) => readState(head.read(at, STATE_BYTES)) ?? [])
    .toSorted((first, second) => second.turn - first.turn);
  for (const state of states) {
    const rows = readParts(held, stamp, state);
    if (rows === null) continue;
    held.state = state;
    for (const [part, file] of held.parts.entries()) file.sum = state.sums[part] ?? 0;
    return { count: state.count, through: state.through, shared, ...rows };
  }
  return null;
}

/** All that is read at the opening, where every part is as long as it should be and what was read adds up. */
function readParts(
  held: HeldRows,
  { first, widths }: RowStamp,
  state: HeadState,
): Pick<RowImage, "columns" | "rest" | "ends"> | null {
  const isLong = held.parts.every((file, part) => file.size() >= lengthOf(held, part, state));
  if (!isLong || state.sums.length !== held.parts.length) return null;
  const found = [...first, widths.length, widths.length + 1].map((part) => {
    const bytes = held.parts[part]?.read(0, lengthOf(held, part, state)) ?? new Uint8Array();
    return { bytes, isWhole: byteSum(bytes) === state.sums[part] };
  });
  const [places, rest] = found.slice(first.length);
  if (places === undefined || rest === undefined || !found.every(({ isWhole }) => isWhole)) return null;
  return { columns: found.slice(0, first.length).map(({ bytes }) => bytes), ...orderedRest(places.bytes, rest.bytes) };
}

/** Throws where it does not add up. */
export function readColumn(held: HeldRows, column: number): Uint8Array<ArrayBuffer> {
  const bytes = held.columns[column]?.read(0, lengthOf(held, column, held.state)) ?? new Uint8Array();
  if (byteSum(bytes) !== held.columns[column]?.sum) throw new Error("The column does not add up.");
  return bytes;
}

/** One row after the other. */
export function readRows(held: HeldRows, { column, rows, into }: SomeRows): void {
  const width = held.widths[column] ?? 0;
  for (const [place, row] of rows.entries()) {
    held.columns[column]?.readInto(into.subarray(place * width, (place + 1) * width), row * width);
  }
}

interface SomeRows {
  readonly column: number;
  readonly rows: Uint32Array;
  readonly into: Uint8Array;
}
