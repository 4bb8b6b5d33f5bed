import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Kernel, MOST_ROWS, PLACES } from "./kernel";
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
const bits = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((sum, byte, place) => sum + (byte ^ (other[place] ?? 0)).toString(2).replaceAll("0", "").length, 0);

/** By sorting all of them. */
function sorted(codes: readonly Uint8Array[], query: Uint8Array, wanted: number): readonly number[] {
  return codes
    .flatMap((code, row) => (code.some((byte) => byte !== 0) ? [{ row, distance: bits(code, query) }] : []))
    .toSorted((one, other) => one.distance - other.distance || one.row - other.row)
    .slice(0, wanted)
    .map(({ row }) => row)
    .toSorted((one, other) => one - other);
}

function select(
  open: () => Kernel,
  codes: readonly Uint8Array[],
  query: Uint8Array,
  wanted: number,
): readonly number[] {
  const kernel = open();
  kernel.reserve(codes.length * query.length);
  write(kernel, PLACES.query, query);
  for (const [row, code] of codes.entries()) write(kernel, PLACES.rows + row * query.length, code);
  return [...new Uint32Array(kernel.buffer, PLACES.list, kernel.select(query.length, codes.length, wanted))];
}

// Few values, so that many distances are the same and some codes are empty.
const codesOf = (width: number): fc.Arbitrary<Uint8Array[]> =>
  fc.array(
    fc
      .array(fc.constantFrom(0, 0, 1, 255), { minLength: width, maxLength: width })
      .map((code) => Uint8Array.from(code)),
    { minLength: 1, maxLength: 60 },
  );
const empty = (width: number): fc.Arbitrary<Uint8Array[]> =>
  fc.array(fc.constant(new Uint8Array(width)), { maxLength: 3 });
const searched = fc.constantFrom(16, 32, 48, 96).chain((width) =>
  fc.record({
    codes: fc.tuple(empty(width), codesOf(width), empty(width)).map((parts) => parts.flat()),
    query: fc.uint8Array({ minLength: width, maxLength: width }),
    wanted: fc.nat(80),
  }),
);

test.each(kernels)("%s selects what sorting by distance and row puts first", (_name, open) => {
  fc.assert(
    fc.property(searched, ({ codes, query, wanted }) => {
      expect(select(open, codes, query, wanted)).toEqual(sorted(codes, query, wanted));
    }),
  );
});

test.each(kernels)("%s finds the nearest where each row is nearer than the one before", (_name, open) => {
  const width = 48;
  const query = new Uint8Array(width).fill(255);
  // Every row enters the best for a while: the buffer of those that did runs over, again and again.
  const codes = Array.from({ length: 60_000 }, (_, row) => {
    const near = Math.floor((row / 60_000) * width);
    return new Uint8Array(width).fill(255, 0, near).fill(1, near);
  });
  const chosen = select(open, codes, query, 1000);
  const first = 60_000 - 60_000 / width;
  expect(chosen).toEqual(Array.from({ length: 1000 }, (_, place) => first + place));
});

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
  expect(MOST_ROWS * 4).toBeLessThanOrEqual(PLACES.scores - PLACES.list);
  expect(MOST_ROWS * 4).toBeLessThanOrEqual(65_536 - PLACES.scores);
});
