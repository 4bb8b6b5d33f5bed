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
  readonly bytes: number;
}

export function createIdTable(): IdTable {
  /** All ids one after the other, from the second word on. */
  let blob = new Uint32Array(64);
  let used = 1;
  /** Where in them each row's begins; 0 for none. */
  let starts = new Uint32Array(0);
  const table = createRowTable((row) => idHash(blob, starts[row] ?? 0));

  function find(hash: number, words: Uint32Array, at: number): Row | null {
    const length = idWords(words[at] ?? 0);
    return table.find(hash, (row) => {
      const start = starts[row] ?? 0;
      for (let place = 0; place < length; place++) if (blob[start + place] !== words[at + place]) return false;
      return true;
    });
  }

  return {
    rowOf(id) {
      const words = packedId(id);
      return find(idHash(words, 0), words, 0);
    },
    idOf(row) {
      const start = starts[row] ?? 0;
      return start === 0 ? null : idAt(blob, start);
    },
    add(row, words, at) {
      const hash = idHash(words, at);
      if (find(hash, words, at) !== null) return false;
      const length = idWords(words[at] ?? 0);
      blob = grown(blob, used + length, Uint32Array);
      starts = grown(starts, row + 1, Uint32Array);
      for (let place = 0; place < length; place++) blob[used + place] = words[at + place] ?? 0;
      starts[row] = used;
      used += length;
      table.add(hash, row);
      return true;
    },
    remove(row) {
      const start = starts[row] ?? 0;
      if (start === 0) return;
      table.remove(idHash(blob, start), row);
      blob.fill(0, start, start + idWords(blob[start] ?? 0));
      starts[row] = 0;
    },
    reset(rows, words) {
      blob = new Uint32Array(words + 1);
      used = 1;
      starts = new Uint32Array(rows);
      table.reset(rows);
    },
    get bytes() {
      return blob.byteLength + starts.byteLength + table.bytes;
    },
  };
}
