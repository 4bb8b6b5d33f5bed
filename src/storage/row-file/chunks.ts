import type { RowBytes } from "../../domain/row-file";
import { addSums, byteSum } from "./byte-sum";
import { type Chunk, CHUNK_ROWS, type LooseRow } from "./chunk-database";
import { joinedBytes } from "./joined-bytes";

export const looseRow = (row: number, { columns, rest }: RowBytes): LooseRow => ({
  row,
  columns,
  rest,
  sum: rowSum({ columns, rest }),
});

const rowSum = ({ columns, rest }: RowBytes): number => addSums(...[...columns, rest].map((bytes) => byteSum(bytes)));

export const isWholeRow = (row: LooseRow, widths: readonly number[]): boolean =>
  row.sum === rowSum(row) && widths.every((width, column) => row.columns[column]?.length === width);

export function isWholeChunk({ part, bytes, ends, sum }: Chunk, widths: readonly number[]): boolean {
  const width = widths[part];
  const length = width === undefined ? ends.at(-1) : width * CHUNK_ROWS;
  return ends.length === CHUNK_ROWS && bytes.length === length && byteSum(bytes) === sum;
}

/** The pieces that some rows make when they are sealed. */
export function sealed(rows: readonly LooseRow[], place: number): readonly Chunk[] {
  const parts = (rows[0]?.columns.length ?? 0) + 1;
  return Array.from({ length: parts }, (_, part) => ({
    place,
    part,
    ...joined(rows.map(({ columns, rest }) => columns[part] ?? rest)),
  }));
}

/** The pieces of a chunk that change when a row does. */
export function withRow(chunks: readonly Chunk[], row: number, { columns, rest }: RowBytes): readonly Chunk[] {
  return chunks.flatMap((chunk) => {
    const bytes = columns[chunk.part] ?? rest;
    const old = piece(chunk, row % CHUNK_ROWS);
    if (old.length === bytes.length && old.every((byte, at) => byte === bytes[at])) return [];
    const own = Array.from(chunk.ends, (_, place) => (place === row % CHUNK_ROWS ? bytes : piece(chunk, place)));
    return { ...chunk, ...joined(own) };
  });
}

const piece = ({ bytes, ends }: Chunk, place: number): Uint8Array<ArrayBuffer> =>
  bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);

function joined(pieces: readonly Uint8Array[]): Pick<Chunk, "bytes" | "ends" | "sum"> {
  let end = 0;
  const ends = Uint32Array.from(pieces, ({ length }) => (end += length));
  const bytes = joinedBytes(pieces);
  return { bytes, ends, sum: byteSum(bytes) };
}
