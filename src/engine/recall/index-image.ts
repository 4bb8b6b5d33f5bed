import type { RowBytes, RowImage, RowStamp } from "../../domain/row-file";
import { checkOf, FACT_WORDS, rowCheck, WORD } from "./packed-facts";
import { idWords, packedId } from "./packed-id";

/** The columns of a row file in their order: facts, code, and vector. The vectors are read when there is time. */
export const COLUMNS = { facts: 0, code: 1, vector: 2 } as const;

/** Grows with each change of how a row is laid out. */
const LAYOUT = 2;

/** What the rows of an index are made by. `mean` is what the codes of its vectors are taken from. */
export const rowStamp = (model: string, mean: Float32Array): RowStamp => ({
  version: LAYOUT,
  model,
  widths: [4 * FACT_WORDS, Math.ceil(mean.length / 8), mean.length],
  first: [COLUMNS.facts, COLUMNS.code],
  shared: new Uint8Array(mean.slice().buffer),
});

/** The mean that `rowStamp` was given. */
export const meanOfStamp = (shared: Uint8Array): Float32Array => new Float32Array(shared.slice().buffer);

/** The part of any length: the id and the terms. */
export function restBytes(id: string, terms: Uint32Array): RowBytes["rest"] {
  const name = packedId(id);
  const words = new Uint32Array(name.length + terms.length);
  words.set(name);
  words.set(terms, name.length);
  return new Uint8Array(words.buffer);
}

/** The facts and the rest of an image's rows in words, and how many rows were not whole: they are empty now. */
export interface CheckedImage {
  readonly facts: Uint32Array<ArrayBuffer>;
  readonly rest: Uint32Array<ArrayBuffer>;
  /** Where the rest of each row ends, in bytes. */
  readonly ends: Uint32Array;
  readonly wrong: number;
}

export function checkedImage({ count, columns, rest: parts, ends }: RowImage): CheckedImage {
  const [packed = new Uint8Array(0)] = columns;
  if (ends.length !== count || packed.length !== count * 4 * FACT_WORDS) return NOTHING(count);
  const facts = asWords(packed);
  const rest = asWords(parts);
  let wrong = 0;
  let from = 0;
  for (let row = 0; row < count; row++) {
    const end = (ends[row] ?? 0) >>> 2;
    if (!isWhole({ facts, rest }, row, [from, end])) {
      if (!isEmpty(facts, row * FACT_WORDS, (row + 1) * FACT_WORDS) || !isEmpty(rest, from, end)) wrong++;
      facts.fill(0, row * FACT_WORDS, (row + 1) * FACT_WORDS);
      rest.fill(0, from, end);
    }
    from = end;
  }
  return { facts, rest, ends, wrong };
}

const NOTHING = (wrong: number): CheckedImage => ({
  facts: new Uint32Array(0),
  rest: new Uint32Array(0),
  ends: new Uint32Array(0),
  wrong,
});

function isWhole(
  { facts, rest }: Pick<CheckedImage, "facts" | "rest">,
  row: number,
  [from, end]: readonly [number, number],
): boolean {
  const check = facts[row * FACT_WORDS + WORD.check] ?? 0;
  if (facts[row * FACT_WORDS] === 0 || end <= from || end > rest.length) return false;
  return from + idWords(rest[from] ?? 0) <= end && check === rowCheck(facts, row, checkOf(rest, [from, end]));
}

function isEmpty(words: Uint32Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (words[place] !== 0) return false;
  return true;
}

/** The same bytes in words; a copy where they stand in the middle of something else, which would be kept with them. */
function asWords(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const { buffer } = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  return new Uint32Array(buffer, 0, bytes.byteLength >>> 2);
}
