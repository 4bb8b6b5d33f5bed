import { expect, test } from "vitest";
import { quantise } from "./quantise";
import { createVectorTable, type PackedVectorTable } from "./vector-table";

const vector = (row: number, dimensions: number): Float32Array =>
  Float32Array.from({ length: dimensions }, (_, index) => Math.sin((row + 1) * (index + 1) * 1.7));

/** A table of so many, without the third. */
function filled(count: number, dimensions: number): PackedVectorTable {
  const table = createVectorTable({ dimensions });
  for (let row = 0; row < count; row++) table.put(row, quantise(vector(row, dimensions)));
  table.remove(2);
  return table;
}

/** The rows of a table as they stand in a file. */
function columns(table: PackedVectorTable): { readonly codes: Uint8Array; readonly values: Uint8Array } {
  const rows = Array.from({ length: table.size }, (_, row) => row);
  return {
    codes: Uint8Array.from(rows.flatMap((row) => [...table.code(row)])),
    values: new Uint8Array(Int8Array.from(rows.flatMap((row) => [...table.values(row)]))),
  };
}

/** A file of rows with how many were read from it. */
function fileOf(values: Uint8Array, dimensions: number) {
  let read = 0;
  return {
    get read() {
      return read;
    },
    readRows(rows: Uint32Array, into: Uint8Array) {
      read += rows.length;
      for (const [place, row] of rows.entries()) {
        if ((row + 1) * dimensions > values.length) throw new RangeError("The file ends before.");
        into.set(values.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
      }
    },
  };
}

const query = (dimensions: number): Float32Array => vector(7, dimensions);

test.each([8, 40, 256, 384])(
  "a table of %i dimensions that is loaded answers as the one that was saved",
  (dimensions) => {
    const saved = filled(50, dimensions);
    const { codes, values } = columns(saved);
    expect([codes.length, values.length]).toEqual([(50 * dimensions) / 8, 50 * dimensions]);
    const loaded = createVectorTable({ dimensions });
    loaded.loadCodes(codes);
    expect(loaded.awaitsRows).toBe(true);
    loaded.loadRows(values);
    expect(loaded.awaitsRows).toBe(false);
    expect(loaded.nearest(query(dimensions), 60)).toEqual(saved.nearest(query(dimensions), 60));
    expect([loaded.size, loaded.has(2), loaded.has(3)]).toEqual([50, false, true]);
    expect(columns(loaded)).toEqual({ codes, values });
  },
);

test.each([8, 384])("until its rows of %i numbers are loaded, a table reads them from the file", (dimensions) => {
  const saved = filled(50, dimensions);
  const { codes, values } = columns(saved);
  const file = fileOf(values, dimensions);
  const table = createVectorTable({ dimensions });
  table.useRowFile(file.readRows);
  table.loadCodes(codes);
  expect(table.nearest(query(dimensions), 60)).toEqual(saved.nearest(query(dimensions), 60));
  expect(table.mean([3, 9])).toEqual(saved.mean([3, 9]));
  expect(file.read).toBe(51);
  table.loadRows(values);
  expect(table.nearest(query(dimensions), 60)).toEqual(saved.nearest(query(dimensions), 60));
  expect(file.read).toBe(51);
});

test("what changes between the codes and the rows stays changed", () => {
  const { codes, values } = columns(filled(50, 384));
  const table = createVectorTable({ dimensions: 384 });
  table.loadCodes(codes);
  const changed = quantise(vector(99, 384));
  table.remove(7);
  table.remove(8);
  for (const row of [5, 8, 60]) table.put(row, changed);
  // The file may have it by now, but not yet what was read from it.
  table.written([5]);
  table.loadRows(values);
  expect([table.has(7), table.has(8), table.has(60), table.has(55)]).toEqual([false, true, true, false]);
  for (const row of [5, 8, 60]) expect(table.values(row)).toEqual(changed);
  expect([...table.nearest(vector(99, 384), 3).rows]).toEqual([5, 8, 60]);
  table.put(7, changed);
  expect(table.values(7)).toEqual(changed);
});

test("a removed row's values are gone from memory, loaded or not", () => {
  const { codes, values } = columns(filled(50, 384));
  const table = createVectorTable({ dimensions: 384 });
  table.loadCodes(codes);
  table.remove(7);
  table.loadRows(values);
  table.remove(9);
  expect([...table.values(7), ...table.values(9), ...table.code(7)].every((byte) => byte === 0)).toBe(true);
});

test("a file that cannot be read costs exactness, not the answer", () => {
  const saved = filled(50, 384);
  const table = createVectorTable({ dimensions: 384 });
  table.loadCodes(columns(saved).codes);
  table.useRowFile(() => {
    throw new Error("closed");
  });
  const { rows, scores } = table.nearest(query(384), 60);
  expect(rows).toHaveLength(49);
  expect(rows[0]).toBe(7);
  // A guess is good for an answer, and for nothing that is kept.
  expect(() => table.values(7)).toThrow(RangeError);
  expect(scores[0]).toBeGreaterThan(0.7);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
});

const MANY = 200_001;

test("above 200,000 rows stay in the file, but those that it has not yet", () => {
  const dimensions = 8;
  const one = Int8Array.of(9, 9, 9, 9, 9, 9, 9, 1);
  const other = Int8Array.of(-9, 9, -9, 9, -9, 9, -9, 1);
  const codeOf = (values: Int8Array): number => {
    const table = createVectorTable({ dimensions });
    table.put(0, values);
    return table.code(0)[0] ?? 0;
  };
  const stored = new Uint8Array(MANY * dimensions);
  for (let row = 0; row < MANY; row++) stored.set(row === 150_000 ? other : one, row * dimensions);
  const file = fileOf(stored, dimensions);
  const table = createVectorTable({ dimensions });
  table.useRowFile(file.readRows);
  table.loadCodes(new Uint8Array(MANY).fill(codeOf(one)).fill(codeOf(other), 150_000, 150_001));
  expect(table.awaitsRows).toBe(false);
  expect(table.nearest(Float32Array.from(other), 1)).toEqual({
    rows: Uint32Array.of(150_000),
    scores: Float32Array.of(1),
  });
  // Beyond the end of the file, and in it another one than it was.
  for (const row of [MANY, 5]) table.put(row, other);
  expect([...table.nearest(Float32Array.from(other), 3).rows]).toEqual([5, 150_000, MANY]);
  expect([...table.nearest(Float32Array.from(other), 3).scores]).toEqual([1, 1, 1]);
  table.written([5]);
  expect(table.values(5)).toEqual(one);
  expect(table.values(MANY)).toEqual(other);
});

test.each([
  ["before it has the file", 0],
  ["after", 1],
])("a table that grows beyond 200,000 %s leaves its rows to it", (_name, later) => {
  const file = fileOf(new Uint8Array(MANY * 8).fill(9), 8);
  const table = createVectorTable({ dimensions: 8 });
  for (let row = 0; row < MANY - later; row++) table.put(row, new Int8Array(8).fill(9));
  if (later === 1) {
    table.useRowFile(file.readRows);
    table.nearest(new Float32Array(8).fill(1), 1);
    expect(file.read).toBe(0);
    table.put(MANY - 1, new Int8Array(8).fill(9));
  } else table.useRowFile(file.readRows);
  const looked = file.read;
  expect(table.nearest(new Float32Array(8).fill(1), 5)).toEqual({
    rows: Uint32Array.of(0, 1, 2, 3, 4),
    scores: new Float32Array(5).fill(1),
  });
  expect(file.read).toBeGreaterThan(looked);
  expect(table.awaitsRows).toBe(false);
});

test.each([
  ["is emptied", new Uint8Array(0)],
  ["has others", new Uint8Array(MANY * 8).fill(3)],
])("however many there are, they are not left to a file that %s", (_name, bytes) => {
  const table = createVectorTable({ dimensions: 8 });
  for (let row = 0; row < MANY; row++) table.put(row, new Int8Array(8).fill(9));
  table.useRowFile(fileOf(bytes, 8).readRows);
  table.put(7, new Int8Array(8).fill(9));
  expect([...table.values(MANY - 1)]).toEqual(Array.from({ length: 8 }).fill(9));
});
