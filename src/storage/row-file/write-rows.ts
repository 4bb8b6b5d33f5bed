import type { RowBytes, RowStamp } from "../../domain/row-file";
import { STAMP_AT, stampBytes } from "./head";
import { joinedBytes } from "./joined-bytes";
import { type HeldRows, lengthOf, noRows, settle, writeHead } from "./held-rows";
import { PLACE_BYTES, placeBytes, readPlace } from "./packed-rest";

export function appendRows(held: HeldRows, rows: readonly RowBytes[]): void {
  const { count, restLength } = held.state;
  for (const [column, file] of held.columns.entries()) {
    file.add(joinedBytes(rows.map(({ columns }) => columns[column] ?? NONE)), count * (held.widths[column] ?? 0));
  }
  let end = restLength;
  const places = rows.map(({ rest }) => {
    end += rest.length;
    return placeBytes(end - rest.length, rest.length);
  });
  held.places.add(joinedBytes(places), count * PLACE_BYTES);
  held.rest.add(joinedBytes(rows.map(({ rest }) => rest)), restLength);
  writeHead(held, { count: count + rows.length, restLength: end });
}

export function overwriteRow(held: HeldRows, row: number, bytes: RowBytes): void {
  replaceRow(held, row, bytes);
  writeHead(held);
}

export function eraseRows(held: HeldRows, rows: readonly number[]): void {
  const empty = { columns: held.widths.map((width) => new Uint8Array(width)), rest: NONE };
  for (const row of rows) replaceRow(held, row, empty);
  settle(held);
}

/** Zeros over all that stands there, and an empty file of this stamp; the head goes first, so that nothing vouches for what is half gone. */
export async function emptyRows(held: HeldRows, stamp: RowStamp): Promise<void> {
  for (const file of [held.head, ...held.parts]) {
    await file.cut(0);
    file.sum = 0;
  }
  held.state = noRows;
  held.head.add(stampBytes(stamp), STAMP_AT);
  settle(held);
}

/** Zeros over rows that do not count: their head was not written any more. */
export async function trimRows(held: HeldRows): Promise<void> {
  for (const [part, file] of held.parts.entries()) await file.cut(lengthOf(held, part, held.state));
}

const NONE = new Uint8Array();

function replaceRow(held: HeldRows, row: number, { columns, rest }: RowBytes): void {
  if (row >= held.state.count) throw new RangeError("There is no such row.");
  for (const [column, file] of held.columns.entries()) {
    file.replace(columns[column] ?? NONE, row * (held.widths[column] ?? 0));
  }
  replaceRest(held, row, rest);
}

/** In its place where there is room; else at the end, with zeros over the old one. */
function replaceRest(held: HeldRows, row: number, bytes: Uint8Array): void {
  const { start, length } = readPlace(held.places, row);
  const hasRoom = bytes.length <= length;
  const end = held.state.restLength;
  const inPlace = new Uint8Array(length);
  if (hasRoom) inPlace.set(bytes);
  held.rest.replace(inPlace, start);
  held.places.replace(placeBytes(hasRoom ? start : end, bytes.length), row * PLACE_BYTES);
  if (hasRoom) return;
  held.rest.add(bytes, end);
  held.state = { ...held.state, restLength: end + bytes.length };
}
