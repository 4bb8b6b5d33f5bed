import fc from "fast-check";
import { expect, test } from "vitest";
import { createCodeBlocks } from "./code-blocks";

const WIDTH = 3;
const code = fc.uint8Array({ minLength: WIDTH, maxLength: WIDTH, min: 1 });
const changes = fc.array(fc.tuple(fc.nat(70), fc.option(code, { nil: null, freq: 3 })), { maxLength: 40 });

test("rows are read as they were written, and are loaded as they were read", () => {
  fc.assert(
    fc.property(changes, (made) => {
      const blocks = createCodeBlocks(WIDTH);
      const oracle = new Map<number, Uint8Array>();
      for (const [row, written] of made) {
        if (written === null) blocks.clear(row);
        else blocks.write(row, written);
        if (written === null) oracle.delete(row);
        else oracle.set(row, written);
      }
      const rows = Array.from({ length: blocks.size }, (_, row) => row);
      const loaded = createCodeBlocks(WIDTH);
      // Whatever stood there before is gone.
      loaded.fill(new Uint8Array(WIDTH * 200).fill(7));
      loaded.fill(Uint8Array.from(rows.flatMap((row) => [...blocks.read(row)])));
      for (const { size, isTaken, read } of [blocks, loaded]) {
        expect(size).toBe(blocks.size);
        for (let row = 0; row <= 75; row++) {
          expect(isTaken(row)).toBe(oracle.has(row));
          expect(read(row)).toEqual(oracle.get(row) ?? new Uint8Array(WIDTH));
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("more rows than are put into blocks at once are loaded in their order", () => {
  const rows = 20_000;
  const codes = Uint8Array.from({ length: rows * 48 }, (_, at) =>
    at % 48 < 2 ? (Math.floor(at / 48) >> (8 * (at % 48))) & 255 : 1,
  );
  const blocks = createCodeBlocks(48);
  blocks.fill(codes);
  expect(blocks.size).toBe(rows);
  for (let row = 0; row < rows; row += 7) expect(blocks.read(row)).toEqual(codes.slice(row * 48, (row + 1) * 48));
});
