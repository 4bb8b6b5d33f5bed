import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { COST_BITS, type Kernel, MOST_COST, MOST_ROWS, PLACES, STEP } from "./kernel";
import { compile, createWasmKernel } from "./open-kernel";
import { createPlainKernel } from "./plain-kernel";

const compiled = compile();
if (compiled === null) throw new Error("WebAssembly is not here.");
const kernels = [
  ["WebAssembly", () => createWasmKernel(compiled)],
  ["plain JavaScript", createPlainKernel],
] as const;

const write = (kernel: Kernel, at: number, bytes: ArrayLike<number>): void =>
  new Uint8Array(kernel.buffer).set(bytes, at);

interface Searched {
  /** Null for an empty row. */
  readonly codes: readonly (Uint8Array | null)[];
  /** What the values of each half of a byte cost. */
  readonly tables: Uint8Array;
  readonly wanted: number;
}

function costOf(code: Uint8Array, tables: Uint8Array): number {
  const costs = Array.from(code, (byte, place) => {
    const [low, high] = [tables[place * 32 + (byte & 15)], tables[place * 32 + 16 + (byte >> 4)]];
    return (low ?? 0) + (high ?? 0);
  });
  return Math.floor(costs.reduce((sum, cost) => sum + cost, 0) / 2 ** COST_BITS);
}

/** By sorting all of them. */
function sorted({ codes, tables, wanted }: Searched): readonly number[] {
  return codes
    .flatMap((code, row) => (code === null ? [] : [{ row, cost: costOf(code, tables) }]))
    .toSorted((one, other) => one.cost - other.cost || one.row - other.row)
    .slice(0, wanted)
    .map(({ row }) => row)
    .toSorted((one, other) => one - other);
}

function select(open: () => Kernel, { codes, tables, wanted }: Searched): readonly number[] {
  const kernel = open();
  const width = tables.length / 32;
  kernel.reserve(Math.ceil(codes.length / STEP) * STEP * (width + 1));
  write(kernel, PLACES.query, tables);
  const bytes = new Uint8Array(kernel.buffer);
  for (const [row, code] of codes.entries()) {
    const first = PLACES.rows + Math.floor(row / STEP) * STEP * (width + 1) + (row % STEP);
    for (const [place, byte] of [...(code ?? []), ...(code ? [255] : [])].entries()) bytes[first + place * STEP] = byte;
  }
  return [...new Uint32Array(kernel.buffer, PLACES.list, kernel.select(width, codes.length, wanted))];
}

const bytesOf = (length: number, max: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length, max });
// Few costs, so that many codes cost the same; and costs as high as they may be.
const searched = fc.constantFrom(4, 12, 48, 80).chain((width) =>
  fc.record({
    codes: fc.array(fc.option(bytesOf(width, 255), { nil: null }), { minLength: 1, maxLength: 60 }),
    tables: fc.constantFrom(3, MOST_COST.half).chain((most) => bytesOf(width * 32, most)),
    wanted: fc.nat(80),
  }),
);

test.each(kernels)("%s selects what sorting by cost and row puts first", (_name, open) => {
  fc.assert(
    fc.property(searched, (asked) => {
      expect(select(open, asked)).toEqual(sorted(asked));
    }),
  );
});

test.each(kernels)("%s counts costs as high as they may be", (_name, open) => {
  const most = Math.floor(MOST_COST.code / 1024);
  const codes = [255, 0, 255].map((byte) => new Uint8Array(512).fill(byte));
  const tables = Uint8Array.from({ length: 512 * 32 }, (_, place) => (place % STEP === STEP - 1 ? most : 0));
  expect(select(open, { codes, tables, wanted: 2 })).toEqual([0, 1]);
  expect(select(open, { codes, tables, wanted: 9 })).toEqual([0, 1, 2]);
});

test.each(kernels)("%s finds the nearest where each row is nearer than the one before", (_name, open) => {
  const width = 48;
  const tables = Uint8Array.from({ length: width * 32 }, (_, place) => (place % STEP === STEP - 1 ? 0 : 9));
  // Every row enters the best for a while: the buffer of those that did runs over, again and again.
  const codes = Array.from({ length: 60_000 }, (_, row) => {
    const near = Math.floor((row / 60_000) * width);
    return new Uint8Array(width).fill(255, 0, near).fill(1, near);
  });
  const chosen = select(open, { codes, tables, wanted: 1000 });
  const first = 60_000 - 60_000 / width;
  expect(chosen).toEqual(Array.from({ length: 1000 }, (_, place) => first + place));
});

const sent = fc.constantFrom(1, 3, 48).chain((width) =>
  fc.record({
    width: fc.constant(width),
    codes: fc.array(fc.oneof(bytesOf(width, 255), bytesOf(width, 0)), { minLength: 1, maxLength: 40 }),
  }),
);

test.each(kernels)(
  "%s puts the bytes of sixteen codes side by side, and says which of them are taken",
  (_name, open) => {
    fc.assert(
      fc.property(sent, ({ width, codes }) => {
        const kernel = open();
        const wide = Math.ceil(width / 4) * 4 + 1;
        kernel.reserve(wide * STEP * 3);
        write(kernel, PLACES.buffer, Uint8Array.from(codes.flatMap((code) => [...code])));
        kernel.interleave(width, codes.length, PLACES.rows);
        const blocks = new Uint8Array(kernel.buffer, PLACES.rows, wide * STEP * 3);
        const expected = blocks.map((_, at) => {
          const code = codes[Math.floor(at / wide / STEP) * STEP + (at % STEP)];
          const place = Math.floor(at / STEP) % wide;
          const isTaken = code?.some((byte) => byte !== 0) === true;
          return place === wide - 1 ? Number(isTaken) * 255 : (code?.[place] ?? 0);
        });
        expect(blocks).toEqual(expected);
      }),
    );
  },
);

const numbers = (min: number, max: number, length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length });
const scored = fc.constantFrom(16, 48).chain((width) =>
  fc.record({
    rows: fc.array(numbers(-127, 127, width), { minLength: 1, maxLength: 9 }),
    query: numbers(-32_767, 32_767, width),
  }),
);

function score(open: () => Kernel, rows: readonly number[][], query: readonly number[]): readonly number[] {
  const kernel = open();
  kernel.reserve(rows.length * query.length);
  new Int16Array(kernel.buffer, PLACES.query).set(query);
  for (const [row, values] of rows.entries())
    new Int8Array(kernel.buffer).set(values, PLACES.rows + row * query.length);
  // Backwards, so that a place in the list is not the row's number.
  new Uint32Array(kernel.buffer, PLACES.list, rows.length).set(rows.map((_, row) => rows.length - 1 - row));
  kernel.score(query.length, rows.length, Math.hypot(...query));
  return [...new Float32Array(kernel.buffer, PLACES.scores, rows.length)].toReversed();
}

test.each(kernels)("%s scores by the cosine", (_name, open) => {
  fc.assert(
    fc.property(scored, ({ rows, query }) => {
      const cosines = rows.map((row) => {
        const lengths = Math.hypot(...row) * Math.hypot(...query);
        return lengths === 0 ? 0 : row.reduce((sum, value, index) => sum + value * (query[index] ?? 0), 0) / lengths;
      });
      for (const [place, found] of score(open, rows, query).entries())
        expect(found).toBeCloseTo(cosines[place] ?? 2, 6);
    }),
  );
});

test("both score the same to the bit", () => {
  const [[, wasm], [, plain]] = kernels;
  fc.assert(
    fc.property(scored, ({ rows, query }) => {
      expect(score(plain, rows, query)).toEqual(score(wasm, rows, query));
    }),
  );
});

test.each(kernels)("the memory of %s keeps what stands in it as it grows", (_name, open) => {
  const kernel = open();
  kernel.reserve(16);
  write(kernel, PLACES.rows, [1, 2, 3]);
  kernel.reserve(5_000_000);
  expect(kernel.buffer.byteLength).toBeGreaterThanOrEqual(PLACES.rows + 5_000_000);
  expect(kernel.buffer.byteLength).toBeLessThan((PLACES.rows + 5_000_000) * 1.25);
  expect([...new Uint8Array(kernel.buffer, PLACES.rows, 4)]).toEqual([1, 2, 3, 0]);
});

test("a browser that refuses WebAssembly gets the plain one", async () => {
  const opens = vi.fn(createPlainKernel);
  vi.doMock("./plain-kernel", () => ({ createPlainKernel: opens }));
  for (const [refused, times] of [
    [false, 0],
    [true, 1],
  ] as const) {
    vi.resetModules();
    const { openKernel } = await import("./open-kernel");
    if (refused) vi.stubGlobal("WebAssembly", undefined);
    expect(openKernel().buffer.byteLength).toBeGreaterThanOrEqual(PLACES.rows);
    expect(opens).toHaveBeenCalledTimes(times);
  }
  vi.unstubAllGlobals();
  vi.doUnmock("./plain-kernel");
});

test("the list and the scores hold as many rows as are ever asked for", () => {
  expect(MOST_ROWS * 4).toBeLessThanOrEqual(PLACES.list - PLACES.scores);
  expect(MOST_ROWS * 4).toBeLessThanOrEqual(53_248 - PLACES.list);
});
