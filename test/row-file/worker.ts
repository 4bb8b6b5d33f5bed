import { expose } from "comlink";
import type { RowBytes, RowFile, RowStamp } from "../../src/domain/row-file";
import { openRowFile } from "../../src/storage/row-file/open-row-file";

const opened = new Map<string, RowFile>();

function fileOf(name: string): RowFile {
  const file = opened.get(name) ?? openRowFile(name);
  opened.set(name, file);
  return file;
}

/** Row files in a worker that may hold files of its own; all calls cross as plain values. */
const rows = {
  open: (name: string, stamp: RowStamp) => fileOf(name).open(stamp),
  append: (name: string, added: readonly RowBytes[]) => fileOf(name).append(added),
  overwrite: (name: string, row: number, bytes: RowBytes) => fileOf(name).overwrite(row, bytes),
  erase: (name: string, erased: readonly number[]) => fileOf(name).erase(erased),
  readColumn: (name: string, column: number) => fileOf(name).readColumn(column),
  readRows(name: string, column: number, asked: Uint32Array): Uint8Array | null {
    const into = new Uint8Array(asked.length * 4);
    const read = fileOf(name).readRows;
    read?.(column, asked, into);
    return read && into;
  },
  mark: (name: string, through: number) => fileOf(name).mark(through),
  reset: (name: string, stamp: RowStamp) => fileOf(name).reset(stamp),
  close: (name: string) => fileOf(name).close(),
};

export type RowWorker = typeof rows;

expose(rows);
