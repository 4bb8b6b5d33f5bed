import type { SummedFile } from "./synchronous-file";

/** Bytes for where a row's part of any length begins and how long it is. */
export const PLACE_BYTES = 8;

/** A piece's place in the file of parts of any length, as it is kept. */
export const placeBytes = (start: number, length: number): Uint8Array =>
  new Uint8Array(Uint32Array.of(start, length).buffer);

export function readPlace(places: SummedFile, row: number): { readonly start: number; readonly length: number } {
  const [start = 0, length = 0] = new Uint32Array(places.read(row * PLACE_BYTES, PLACE_BYTES).buffer);
  return { start, length };
}

interface OrderedRest {
  readonly rest: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array;
}

/** The parts of any length in the order of their rows. Those that were written anew stand elsewhere, so it is copied in runs. */
export function orderedRest(places: Uint8Array<ArrayBuffer>, stored: Uint8Array<ArrayBuffer>): OrderedRest {
  const pairs = new Uint32Array(places.buffer, places.byteOffset, places.length / 4);
  const ends = new Uint32Array(pairs.length / 2);
  const runs: { from: number; to: number }[] = [];
  let [end, run] = [0, { from: 0, to: 0 }];
  for (let row = 0; row < ends.length; row++) {
    const start = pairs[2 * row] ?? 0;
    const length = pairs[2 * row + 1] ?? 0;
    end += length;
    ends[row] = end;
    if (length === 0) continue;
    if (start !== run.to) {
      runs.push(run);
      run = { from: start, to: start };
    }
    run.to = start + length;
  }
  if (runs.length === 0 && run.to === stored.length) return { rest: stored, ends };
  return { rest: joined([...runs, run], stored, end), ends };
}

function joined(
  runs: readonly { readonly from: number; readonly to: number }[],
  stored: Uint8Array,
  length: number,
): Uint8Array<ArrayBuffer> {
  const rest = new Uint8Array(length);
  let filled = 0;
  for (const { from, to } of runs) {
    rest.set(stored.subarray(from, to), filled);
    filled += to - from;
  }
  return rest;
}
