import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { places, removeRows } from "../../../test/row-file/places";
import type { RowBytes, RowFile, RowImage, RowStamp } from "../../domain/row-file";
import { CHUNK_ROWS } from "./chunk-database";

const name = "row-file-test";
const stamp: RowStamp = { version: 1, model: "m", widths: [4, 3, 8], first: [0, 1], shared: Uint8Array.of(7, 8, 9) };
const opened: RowFile[] = [];

afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
  await removeRows(name);
});

/** A row that is told from others by its seed. */
const row = (seed: number, length = seed % 7): RowBytes => ({
  columns: stamp.widths.map((width, column) => new Uint8Array(width).fill(1 + ((seed * 3 + column) % 255))),
  rest: new Uint8Array(length).fill(1 + (seed % 255)),
});
const emptyRow: RowBytes = { columns: stamp.widths.map((width) => new Uint8Array(width)), rest: new Uint8Array() };

const flat = (pieces: readonly (Uint8Array | undefined)[]) => pieces.flatMap((piece) => [...(piece ?? [])]);

/** What an image of these rows is. */
function imageOf(rows: readonly RowBytes[], through: number): RowImage {
  let end = 0;
  return {
    count: rows.length,
    through,
    shared: stamp.shared,
    columns: stamp.first.map((column) => Uint8Array.from(flat(rows.map(({ columns }) => columns[column])))),
    rest: Uint8Array.from(flat(rows.map(({ rest }) => rest))),
    ends: Uint32Array.from(rows, ({ rest }) => (end += rest.length)),
  };
}

describe.each(places)("rows in $place", ({ at }) => {
  function make(): RowFile {
    const file = at(name);
    opened.push(file);
    return file;
  }
  async function reopened(file: RowFile, by = stamp): Promise<{ file: RowFile; image: RowImage | null }> {
    await file.close();
    const other = make();
    return { file: other, image: await other.open(by) };
  }
  async function filled(rows: readonly RowBytes[]): Promise<RowFile> {
    const file = make();
    await file.open(stamp);
    await file.append(rows);
    return file;
  }

  test("are none at first, and then those that were added", async () => {
    const file = make();
    expect(await file.open(stamp)).toBeNull();
    await file.append([row(1), row(2)]);
    await file.append([row(3)]);
    await file.mark(12);
    const again = await reopened(file, { ...stamp, shared: new Uint8Array() });
    expect(again.image).toEqual(imageOf([row(1), row(2), row(3)], 12));
    expect([...(await again.file.readColumn(2))]).toEqual(flat([row(1), row(2), row(3)].map((own) => own.columns[2])));
  });

  test("are as a plain list of them would be, whatever was done in whatever order", async () => {
    const seed = fc.nat(250);
    const step = fc.oneof(
      fc.record({ append: fc.array(seed, { maxLength: 4 }) }),
      fc.record({ overwrite: seed, row: seed, length: fc.nat(9) }),
      fc.record({ erase: fc.array(seed, { maxLength: 3 }) }),
      fc.record({ mark: seed }),
      fc.record({ reopen: fc.constant(true) }),
      fc.record({ reset: fc.constant(true) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let file = make();
        await file.open(stamp);
        await file.reset(stamp);
        let [rows, through]: [RowBytes[], number] = [[], 0];
        for (const one of steps) {
          if ("append" in one) {
            await file.append(one.append.map((own) => row(own)));
            rows.push(...one.append.map((own) => row(own)));
          } else if ("overwrite" in one && rows.length > 0) {
            const place = one.row % rows.length;
            await file.overwrite(place, row(one.overwrite, one.length));
            rows[place] = row(one.overwrite, one.length);
          } else if ("erase" in one && rows.length > 0) {
            const gone = one.erase.map((own) => own % rows.length);
            await file.erase(gone);
            rows = rows.map((own, place) => (gone.includes(place) ? emptyRow : own));
          } else if ("mark" in one) {
            await file.mark((through = one.mark));
          } else if ("reset" in one) {
            await file.reset(stamp);
            [rows, through] = [[], 0];
          } else if ("reopen" in one) {
            const again = await reopened(file);
            expect(again.image).toEqual(imageOf(rows, through));
            file = again.file;
          }
        }
        expect([...(await file.readColumn(2))]).toEqual(flat(rows.map(({ columns }) => columns[2])));
        const last = await reopened(file);
        expect(last.image).toEqual(imageOf(rows, through));
        await last.file.close();
      }),
      { numRuns: 15 },
    );
  });

  test("are right where they are many", async () => {
    const rows = Array.from({ length: 2 * CHUNK_ROWS + 3 }, (_, place) => row(place));
    const file = await filled(rows.slice(0, 5000));
    await file.append(rows.slice(5000));
    for (const place of [0, CHUNK_ROWS - 1, CHUNK_ROWS, 2 * CHUNK_ROWS + 1]) {
      rows[place] = row(place + 1, 9);
      await file.overwrite(place, row(place + 1, 9));
    }
    await file.erase([1, CHUNK_ROWS + 1, 2 * CHUNK_ROWS + 2]);
    for (const place of [1, CHUNK_ROWS + 1, 2 * CHUNK_ROWS + 2]) rows[place] = emptyRow;
    await file.append([row(5)]);
    const again = await reopened(file);
    expect(again.image).toEqual(imageOf([...rows, row(5)], 0));
    const column = flat([...rows, row(5)].map((own) => own.columns[2]));
    expect([...(await again.file.readColumn(2))]).toEqual(column);
  });

  test.each<[string, Partial<RowStamp>]>([
    ["version", { version: 2 }],
    ["model", { model: "another" }],
    ["width", { widths: [4, 3, 4] }],
    ["number of columns", { widths: [4, 3] }],
    ["order of reading", { first: [0, 2] }],
  ])("of another %s are none, and it begins anew", async (_, change) => {
    const file = await filled([row(1), row(2)]);
    await file.mark(3);
    const other = { ...stamp, ...change };
    const again = await reopened(file, other);
    expect(again.image).toBeNull();
    const back = await reopened(again.file, other);
    expect(back.image).toMatchObject({ count: 0, through: 0 });
  });

  test("that are not there can't be overwritten, and what failed is not trusted before it is emptied", async () => {
    const file = await filled([row(1)]);
    await expect(file.overwrite(1, row(2))).rejects.toThrow("index of your memories");
    await expect(file.append([row(2)])).rejects.toThrow("index of your memories");
    await file.reset(stamp);
    await file.append([row(3)]);
    expect((await reopened(file)).image).toEqual(imageOf([row(3)], 0));
  });

  test("are refused in clear words before it is opened", async () => {
    await expect(make().append([row(1)])).rejects.toThrow("index of your memories");
  });
});
