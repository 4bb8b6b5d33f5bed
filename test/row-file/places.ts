import Dexie from "dexie";
import { wrap } from "comlink";
import type { RowFile } from "../../src/domain/row-file";
import { openRowFile } from "../../src/storage/row-file/open-row-file";
import type { RowWorker } from "./worker";

export const rowWorker = wrap<RowWorker>(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));

/** A file that a worker holds. */
export const inWorker = (name: string): RowFile => ({
  open: (stamp) => rowWorker.open(name, stamp),
  append: (rows) => rowWorker.append(name, rows),
  overwrite: (row, bytes) => rowWorker.overwrite(name, row, bytes),
  erase: (rows) => rowWorker.erase(name, rows),
  readColumn: (column) => rowWorker.readColumn(name, column),
  readRows: null,
  mark: (through) => rowWorker.mark(name, through),
  reset: (stamp) => rowWorker.reset(name, stamp),
  close: () => rowWorker.close(name),
});

/** In a page there are no handles that read in an instant: the rows lie in a database. */
export const places = [
  { place: "files", at: inWorker },
  { place: "a database", at: openRowFile },
] as const;

/** Removes both, closed before. */
export async function removeRows(name: string): Promise<void> {
  await Dexie.delete(name);
  const root = await navigator.storage.getDirectory();
  for await (const folder of root.keys()) if (folder === name) await root.removeEntry(folder, { recursive: true });
}

const directory = async (name: string): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(name);

/** The files as they lie on the disk, by name. */
export async function rawFiles(name: string): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  const folder = await directory(name);
  for await (const fileName of folder.keys()) {
    const file = await (await folder.getFileHandle(fileName)).getFile();
    found.set(fileName, new Uint8Array(await file.arrayBuffer()));
  }
  return found;
}

export async function writeRaw(name: string, fileName: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await (await directory(name)).getFileHandle(fileName, { create: true });
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}
