import { CODE_STEP, COST_BITS, type Kernel, PLACES, STEP } from "./kernel";

/** The same as `kernel.wat`, to the bit, for browsers that refuse WebAssembly. */
export function createPlainKernel(): Kernel {
  let buffer = new ArrayBuffer(PLACES.rows);
  return {
    get buffer() {
      return buffer;
    },
    reserve(bytes) {
      const wanted = PLACES.rows + bytes;
      if (wanted <= buffer.byteLength) return;
      const wider = new Uint8Array(Math.ceil((wanted + wanted / 8) / 65_536) * 65_536);
      wider.set(new Uint8Array(buffer));
      buffer = wider.buffer;
    },
    select: (width, count, wanted) => select(costs(buffer, width, count), new Uint32Array(buffer, PLACES.list), wanted),
    interleave: (width, count, at) => interleave(new Uint8Array(buffer), width, { count, at }),
    score(width, count, length) {
      const query = new Int16Array(buffer, PLACES.query, width);
      const list = new Uint32Array(buffer, PLACES.list, count);
      const scores = new Float32Array(buffer, PLACES.scores, count);
      for (const [place, row] of list.entries()) {
        scores[place] = cosine(query, new Int8Array(buffer, PLACES.rows + row * width, width), length);
      }
    },
  };
}

function interleave(bytes: Uint8Array, width: number, to: { readonly count: number; readonly at: number }): void {
  const taken = Math.ceil(width / CODE_STEP) * CODE_STEP * STEP;
  for (let row = 0, from = PLACES.buffer; row < to.count; row++) {
    const first = to.at + Math.floor(row / STEP) * (taken + STEP) + (row % STEP);
    let any = 0;
    for (let byte = 0; byte < width; byte++, from++) {
      const value = bytes[from] ?? 0;
      bytes[first + byte * STEP] = value;
      any |= value;
    }
    bytes[first + taken] = any === 0 ? 0 : 255;
  }
}

/** Of an empty row: more than any code's. */
const EMPTY = 5120;

/** What each code costs by the query's tables. */
function costs(buffer: ArrayBuffer, width: number, count: number): Uint16Array {
  const found = new Uint16Array(count);
  const query = new Uint8Array(buffer, PLACES.query, width * 2 * STEP);
  for (let row = 0; row < count; row++) {
    const first = PLACES.rows + Math.floor(row / STEP) * STEP * (width + 1) + (row % STEP);
    const block = new Uint8Array(buffer, first, STEP * width + 1);
    found[row] = block[STEP * width] === 0 ? EMPTY : costOf(block, query) >> COST_BITS;
  }
  return found;
}

/** `block` begins at the row's first byte, `STEP` before its next one. */
function costOf(block: Uint8Array, query: Uint8Array): number {
  let cost = 0;
  for (let at = 0, table = 0; table < query.length; at += STEP, table += 2 * STEP) {
    const byte = block[at] ?? 0;
    cost += (query[table + (byte & 15)] ?? 0) + (query[table + STEP + (byte >> 4)] ?? 0);
  }
  return cost;
}

/** Writes the rows of the `wanted` least costs, in order; of equal ones the first win. */
function select(found: Uint16Array, list: Uint32Array, wanted: number): number {
  const { most, left } = boundOf(found, wanted);
  let written = 0;
  let ties = 0;
  for (const [row, cost] of found.entries()) {
    const isChosen = cost < most || (cost === most && ties++ < left);
    if (isChosen) list[written++] = row;
  }
  return written;
}

/** The greatest cost that is chosen, and how many are of those that have it. */
function boundOf(found: Uint16Array, wanted: number): { readonly most: number; readonly left: number } {
  const counts = new Uint32Array(EMPTY);
  for (const cost of found) if (cost < EMPTY) counts[cost] = (counts[cost] ?? 0) + 1;
  let left = wanted;
  for (const [most, count] of counts.entries()) {
    if (left <= count) return { most, left };
    left -= count;
  }
  return { most: EMPTY, left: 0 };
}

function cosine(query: Int16Array, row: Int8Array, length: number): number {
  let product = 0;
  let square = 0;
  for (let index = 0; index < row.length; index++) {
    const value = row[index] ?? 0;
    product += value * (query[index] ?? 0);
    square += value * value;
  }
  const lengths = Math.sqrt(square) * length;
  return lengths > 0 ? product / lengths : 0;
}
