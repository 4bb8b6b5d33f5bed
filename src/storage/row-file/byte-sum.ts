/**
 * The bytes as they stand in a file from a place on, as little-endian numbers of 32 bits added up: sums of parts make the sum of the whole, so a
 * change costs only what it touches. Against damage, not against deceit.
 */
export function byteSum(bytes: Uint8Array, at = 0): number {
  const lead = Math.min((4 - (at % 4)) % 4, bytes.length);
  const words = (bytes.length - lead) >> 2;
  const body = bytes.subarray(lead, lead + words * 4);
  const tail = lead + words * 4;
  return (singles(bytes.subarray(0, lead), at) + wordSum(body, words) + singles(bytes.subarray(tail), at + tail)) >>> 0;
}

/** Adds to a sum, or takes away what is negative. */
export const addSums = (...sums: readonly number[]): number => sums.reduce((all, sum) => (all + sum) | 0, 0) >>> 0;

function singles(bytes: Uint8Array, at: number): number {
  let sum = 0;
  for (const [place, byte] of bytes.entries()) sum = (sum + (byte << (8 * ((at + place) % 4)))) | 0;
  return sum;
}

function wordSum(bytes: Uint8Array, words: number): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new Uint32Array(aligned.buffer, aligned.byteOffset, words);
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let place = 0;
  for (; place + 3 < words; place += 4) {
    first = (first + (view[place] ?? 0)) | 0;
    second = (second + (view[place + 1] ?? 0)) | 0;
    third = (third + (view[place + 2] ?? 0)) | 0;
    fourth = (fourth + (view[place + 3] ?? 0)) | 0;
  }
  for (; place < words; place++) first = (first + (view[place] ?? 0)) | 0;
  return (first + second + third + fourth) | 0;
}
