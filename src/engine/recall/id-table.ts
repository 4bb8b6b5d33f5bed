import type { Row } from "../../domain/row";
import { grown } from "./grown";
import { idAt, idHash, idWords, packedId } from "./packed-id";
import { createRowTable } from "./row-table";

/** Which id stands in which row. */
export interface IdTable {
  rowOf(id: string): Row | null;
  idOf(row: Row): string | null;
  /** An id that is not there yet, in words from a place on; where it already is, gives false. */
  add(row: Row, words: Uint32Array, at: number): boolean;
  remove(row: Row): void;
  /** Empties it, with room for so many rows and words. */
  reset(rows: number, words: number): void;
  /** Makes room for so many rows, and for the ids of those that are not there yet. */
  reserve(rows: number): void;
  readonly bytes: number;
}

export function createIdTable(): IdTable {
  let ids: Ids = { blob: new Uint32Array(64), used: 1, starts: new Uint32Array(0) };
  const table = createRowTable((row) => idHash(ids.blob, ids.starts[row] ?? 0));
  const find = (hash: number, words: Uint32Array, at: number): Row | null =>
    table.find(hash, (row) => isAt(ids, row, { words, at }));

  return {
    rowOf(id) {
      const words = packedId(id);
      return find(idHash(words, 0), words, 0);
    },
    idOf(row) {
      const start = ids.starts[row] ?? 0;
      return start === 0 ? null : idAt(ids.blob, start);
    },
    add(row, words, at) {
      const hash = idHash(words, at);
      if (find(hash, words, at) !== null) return false;
      append(ids, row, { words, at });
      table.add(hash, row);
      return true;
    },
    remove(row) {
      const start = ids.starts[row] ?? 0;
      if (start === 0) return;
      table.remove(idHash(ids.blob, start), row);
      ids.blob.fill(0, start, start + idWords(ids.blob[start] ?? 0));
      ids.starts[row] = 0;
    },
    reset(rows, words) {
      ids = { blob: new Uint32Array(words + 1), used: 1, starts: new Uint32Array(rows) };
      table.reset(rows);
    },
    reserve(rows) {
      const more = Math.max(0, rows - ids.starts.length);
      ids.blob = grown(ids.blob, ids.used + more * WORDS_AN_ID, Uint32Array);
      ids.starts = grown(ids.starts, rows, Uint32Array);
    },
    get bytes() {
      return ids.blob.byteLength + ids.starts.byteLength + table.bytes;
    },
  };
}

/** Of a UUID. */
const WORDS_AN_ID = 5;

interface Ids {
  /** All ids one after the other, from the second word on. */
  blob: Uint32Array<ArrayBuffer>;
  used: number;
  /** Where in them each row's begins; 0 for none. */
  starts: Uint32Array<ArrayBuffer>;
}

interface PackedAt {
  readonly words: Uint32Array;
  readonly at: number;
}

function isAt({ blob, starts }: Ids, row: Row, { words, at }: PackedAt): boolean {
  const start = starts[row] ?? 0;
  const length = idWords(words[at] ?? 0);
  for (let place = 0; place < length; place++) if (blob[start + place] !== words[at + place]) return false;
  return true;
}

function append(ids: Ids, row: Row, { words, at }: PackedAt): void {
  const length = idWords(words[at] ?? 0);
  ids.blob = grown(ids.blob, ids.used + length, Uint32Array);
  ids.starts = grown(ids.starts, row + 1, Uint32Array);
  for (let place = 0; place < length; place++) ids.blob[ids.used + place] = words[at + place] ?? 0;
  ids.starts[row] = ids.used;
  ids.used += length;
}
