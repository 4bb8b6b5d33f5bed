import { type Kernel, PLACES } from "./kernel";

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
    select: (width, count, wanted) =>
      select(distances(buffer, width, count), new Uint32Array(buffer, PLACES.list), wanted),
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

/** In no code: of an empty row. */
const EMPTY = 65_535;

/** Bits in which each code differs from the query's. */
function distances(buffer: ArrayBuffer, width: number, count: number): Uint16Array {
  const words = width / 4;
  const query = new Int32Array(buffer, PLACES.query, words);
  const codes = new Int32Array(buffer, PLACES.rows, count * words);
  const found = new Uint16Array(count);
  for (let row = 0, at = 0; row < count; row++) {
    let distance = 0;
    let any = 0;
    for (let word = 0; word < words; word++, at++) {
      const code = codes[at] ?? 0;
      any |= code;
      distance += bitsOf(code ^ (query[word] ?? 0));
    }
    found[row] = any === 0 ? EMPTY : distance;
  }
  return found;
}

/** How many bits are set; Hacker's Delight, 5-1. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the rows of the `wanted` least distances, in order; of equal ones the first win. */
function select(found: Uint16Array, list: Uint32Array, wanted: number): number {
  const { most, left } = boundOf(found, wanted);
  let written = 0;
  let ties = 0;
  for (const [row, distance] of found.entries()) {
    const isChosen = distance < most || (distance === most && ties++ < left);
    if (isChosen) list[written++] = row;
  }
  return written;
}

/** The greatest distance that is chosen, and how many are of those that have it. */
function boundOf(found: Uint16Array, wanted: number): { readonly most: number; readonly left: number } {
  const counts = new Uint32Array(EMPTY);
  for (const distance of found) if (distance < EMPTY) counts[distance] = (counts[distance] ?? 0) + 1;
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
