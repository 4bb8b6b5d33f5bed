import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import type { RowBytes, RowFile } from "../domain/row-file";
import { createMemoryIndex, type PackedIndex } from "../engine/recall/create-memory-index";
import { COLUMNS, rowStamp } from "../engine/recall/index-image";
import { kinds } from "../kinds";
import { createRowWriter } from "./row-writer";

const DIMENSIONS = 8;
const stamp = rowStamp("m", new Float32Array(DIMENSIONS));
const indexOf = () => createMemoryIndex({ kinds, model: "m", dimensions: DIMENSIONS });

const bytesOf = (rows: readonly RowBytes[], column: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(rows.flatMap(({ columns }) => [...(columns[column] ?? [])]));

/** Rows as IndexedDB would hold them: they cannot be read in an instant. */
function heldFile() {
  const rows: RowBytes[] = [];
  let resets = 0;
  const file: RowFile = {
    open: async () => null,
    append: async (added) => void rows.push(...added),
    overwrite: async (row, bytes) => void (rows[row] = bytes),
    erase: async () => undefined,
    readColumn: async (column) => bytesOf(rows, column),
    readRows: null,
    mark: async () => undefined,
    reset: async () => void resets++,
    close: async () => undefined,
  };
  return { file, rows, resets: () => resets };
}

/** As it is right after the opening: the vectors are still to be read. */
function opened(rows: readonly RowBytes[]): PackedIndex {
  const index = indexOf();
  let end = 0;
  index.load({
    count: rows.length,
    through: 0,
    shared: new Uint8Array(0),
    columns: [COLUMNS.facts, COLUMNS.code].map((column) => bytesOf(rows, column)),
    rest: Uint8Array.from(rows.flatMap(({ rest }) => [...rest])),
    ends: Uint32Array.from(rows, ({ rest }) => (end += rest.length)),
  });
  return index;
}

test("a row that changes before its vector was read is written once it was, and the file is kept", async () => {
  const first = indexOf();
  first.put([aMemory({ id: "a", text: "I like tea" }), aMemory({ id: "b", text: "I like jazz" })]);
  first.setVectors(["a", "b"].map((id) => ({ id, model: "m", values: new Int8Array(DIMENSIONS).fill(7) })));
  const { file, rows, resets } = heldFile();
  rows.push(...first.imagesOf([0, 1]));

  const index = opened(rows);
  const failures: unknown[] = [];
  const writer = createRowWriter({ file, index, stamp, count: 2, failed: (error) => failures.push(error) });
  index.put([{ ...aMemory({ id: "a", text: "I like tea" }), pinned: true }]);
  const before = rows[0];
  writer.changed([0]);
  let isDone = false;
  const drained = writer.drain().then(() => (isDone = true));
  await new Promise((done) => setTimeout(done, 60));
  expect(isDone).toBe(false);
  expect(rows[0]).toBe(before);

  index.tables.vectors.loadRows(await file.readColumn(COLUMNS.vector));
  await drained;
  expect(rows[0]?.columns[COLUMNS.facts]).not.toEqual(before?.columns[COLUMNS.facts]);
  expect(rows[0]?.columns[COLUMNS.vector]).toEqual(before?.columns[COLUMNS.vector]);
  expect(failures).toEqual([]);
  expect(resets()).toBe(0);
  writer.stop();
});

test("what waits for vectors ends where another writer takes its place", async () => {
  const first = indexOf();
  first.put([aMemory({ id: "a", text: "I like tea" })]);
  const { file, rows } = heldFile();
  rows.push(...first.imagesOf([0]));
  const writer = createRowWriter({ file, index: opened(rows), stamp, count: 1, failed: () => undefined });
  const before = rows[0];
  writer.changed([0]);
  const drained = writer.drain();
  writer.stop();
  await drained;
  expect(rows).toEqual([before]);
});
