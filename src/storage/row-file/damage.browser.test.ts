import { afterEach, expect, test } from "vitest";
import { inWorker, rawFiles, removeRows, rowWorker, writeRaw } from "../../../test/row-file/places";
import type { RowBytes, RowImage, RowStamp } from "../../domain/row-file";
import { ChunkDatabase } from "./chunk-database";
import { STAMP_AT, STATE_BYTES } from "./head";
import { openRowFile } from "./open-row-file";

const name = "damage-test";
const stamp: RowStamp = { version: 1, model: "m", widths: [8, 4], first: [0], shared: Uint8Array.of(1) };
const file = inWorker(name);

afterEach(async () => {
  await file.close();
  await removeRows(name);
});

const row = (seed: number): RowBytes => ({
  columns: stamp.widths.map((width) => new Uint8Array(width).fill(90 + seed * seed)),
  rest: new TextEncoder().encode(`memory-${seed}`),
});

/** A closed file with two rows, marked, and after them a third. */
async function planted(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  await file.open(stamp);
  await file.append([row(1), row(2)]);
  await file.mark(5);
  const before = await rawFiles(name);
  await file.append([row(3)]);
  await file.close();
  return before;
}

async function countOf(): Promise<number | null> {
  const image = await file.open(stamp);
  await file.close();
  return image?.count ?? null;
}

async function writeAll(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<void> {
  for (const [own, bytes] of files) await writeRaw(name, own, bytes);
}

test("a file that is cut short, at whatever place, holds no row that is not whole", async () => {
  await planted();
  const whole = await rawFiles(name);
  expect([...whole.keys()].toSorted()).toEqual(["column-0", "column-1", "head", "places", "rest"]);
  const found = new Map<string, Set<number | null>>();
  for (const [own, bytes] of whole) {
    const cuts =
      own === "head"
        ? [0, 9, STATE_BYTES, STATE_BYTES + 9, STAMP_AT, STAMP_AT + 9]
        : [...bytes.keys()].filter((length) => length % 4 === 0 || length > bytes.length - 3);
    for (const length of cuts) {
      await writeAll(whole);
      await writeRaw(name, own, bytes.slice(0, length));
      found.set(own, (found.get(own) ?? new Set()).add(await countOf()));
    }
  }
  // Where only the last row is cut, the state before it still holds.
  expect(
    Object.fromEntries(
      [...found].map(([own, counts]) => [own, [...counts].toSorted((one, other) => Number(other) - Number(one))]),
    ),
  ).toEqual({
    "column-0": [2, null],
    "column-1": [2, null],
    head: [null],
    places: [2, null],
    rest: [2, null],
  });
});

test("a flipped byte is found: at the opening in what is read there, else when its column is read", async () => {
  await planted();
  const whole = await rawFiles(name);
  for (const [own, bytes] of whole) {
    if (own === "head") continue;
    for (const place of [0, bytes.length - 1]) {
      await writeAll(whole);
      await writeRaw(name, own, bytes.with(place, (bytes[place] ?? 0) ^ 64));
      const image = await file.open(stamp);
      if (own === "column-1") await expect(file.readColumn(1)).rejects.toThrow("index of your memories");
      else expect(image?.count ?? null).toBe(place === 0 ? null : 2);
      await file.close();
    }
  }
});

test("a flipped byte of the head costs the last state, or all of it, and is never believed", async () => {
  await planted();
  const whole = await rawFiles(name);
  const head = whole.get("head") ?? new Uint8Array();
  const counts: (number | null)[] = [];
  const fields = [0, 4, 11, 12, 19, 27, 31, 35, 36, 40, 48, 51, 200];
  for (const place of [...fields, ...fields.map((own) => own + STATE_BYTES), STAMP_AT, STAMP_AT + 5, STAMP_AT + 30]) {
    await writeAll(whole);
    await writeRaw(name, "head", head.with(place, (head[place] ?? 0) ^ 1));
    counts.push(await countOf());
  }
  expect(new Set(counts)).toEqual(new Set([2, 3, null]));
});

test("rows whose head was not written any more do not count, and nothing of them stays", async () => {
  const before = await planted();
  await writeRaw(name, "head", before.get("head") ?? new Uint8Array());
  expect(await file.open(stamp)).toMatchObject({ count: 2, through: 5 });
  expect(traces(await rawFiles(name), row(3))).toEqual([]);
  await file.append([row(4)]);
  await file.close();
  expect((await file.open(stamp))?.columns[0]?.at(-1)).toBe(106);
});

test("a row half overwritten is found out", async () => {
  const before = await planted();
  await writeAll(before);
  const column = before.get("column-0") ?? new Uint8Array();
  await writeRaw(name, "column-0", column.with(3, 9));
  expect(await countOf()).toBeNull();
});

/** The files in which some of a row's bytes stand. */
function traces(files: ReadonlyMap<string, Uint8Array>, { columns, rest }: RowBytes): readonly string[] {
  const pieces = [...columns, rest].map((bytes) => String.fromCharCode(...bytes));
  return [...files].flatMap(([own, bytes]) => {
    const text = String.fromCharCode(...bytes);
    return pieces.some((piece) => text.includes(piece)) ? own : [];
  });
}

test("nothing of an erased row stays on the disk, nor of what was written anew or emptied", async () => {
  await planted();
  await file.open(stamp);
  expect(traces(await rawFiles(name), row(2)).toSorted()).toEqual(["column-0", "column-1", "rest"]);
  const long = { ...row(8), rest: new Uint8Array(40).fill(200) };
  await file.overwrite(1, long);
  expect(traces(await rawFiles(name), row(2))).toEqual([]);
  await file.erase([1]);
  expect(traces(await rawFiles(name), long)).toEqual([]);
  expect(traces(await rawFiles(name), row(1))).not.toEqual([]);
  await file.reset(stamp);
  for (const own of [row(1), row(3)]) expect(traces(await rawFiles(name), own)).toEqual([]);
});

test("rows are read one by one in an instant, where they lie in files", async () => {
  await planted();
  await file.open(stamp);
  expect([...((await rowWorker.readRows(name, 1, Uint32Array.of(2, 0))) ?? [])]).toEqual([
    99, 99, 99, 99, 91, 91, 91, 91,
  ]);
});

test("a file that another worker holds is refused in clear words, and is whole when that one lets go", async () => {
  await planted();
  await file.open(stamp);
  const other = new Worker(new URL("../../../test/row-file/worker.ts", import.meta.url), { type: "module" });
  const { wrap } = await import("comlink");
  const rows = wrap<{ open(own: string, by: RowStamp): RowImage | null }>(other);
  await expect(rows.open(name, stamp)).rejects.toThrow("Another window");
  await file.close();
  expect(await rows.open(name, stamp)).toMatchObject({ count: 3 });
  other.terminate();
});

test("damage in the database is found too", async () => {
  const chunks = openRowFile(name);
  const plant = async () => {
    await chunks.open(stamp);
    await chunks.reset(stamp);
    await chunks.append([row(1), row(2)]);
    await chunks.close();
  };
  const damages: readonly ((db: ChunkDatabase) => PromiseLike<unknown>)[] = [
    (db) => db.loose.delete(0),
    (db) => db.loose.update(1, { rest: Uint8Array.of(1) }),
    (db) => db.head.update("head", { count: 3 }),
    (db) => db.head.clear(),
  ];
  for (const damage of damages) {
    await plant();
    const db = new ChunkDatabase(name);
    await damage(db);
    db.close();
    expect(await chunks.open(stamp)).toBeNull();
    await chunks.close();
  }
});
