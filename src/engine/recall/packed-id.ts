import { mixed } from "../../domain/hash";

/**
 * An id in words of 32 bits: how many bytes follow, and they, as UTF-8. A UUID, which most are, is kept as its 16 bytes; the first
 * word's highest bit tells so. Words are those of a little-endian machine, as all are that browsers run on.
 */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const IS_UUID = 0x8000_0000;
const UUID_HEAD = (IS_UUID | 16) >>> 0;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function packedId(id: string): Uint32Array {
  if (UUID.test(id)) {
    const digits = id.replaceAll("-", "");
    return Uint32Array.of(
      UUID_HEAD,
      ...[0, 8, 16, 24].map((from) => Number.parseInt(digits.slice(from, from + 8), 16)),
    );
  }
  const bytes = encoder.encode(id);
  const words = new Uint32Array(1 + Math.ceil(bytes.length / 4));
  words[0] = bytes.length;
  new Uint8Array(words.buffer).set(bytes, 4);
  return words;
}

/** How many words an id takes that begins with this one. */
export const idWords = (head: number): number => 1 + (((head & ~IS_UUID) + 3) >>> 2);

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
/** The lower sixteen bits. */
const half = (word: number): string => `${BYTES[(word >>> 8) & 0xff] ?? ""}${BYTES[word & 0xff] ?? ""}`;

export function idAt(words: Uint32Array, at: number): string {
  const head = words[at] ?? 0;
  if (head === UUID_HEAD) {
    const [one, two, three, four] = [words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0, words[at + 4] ?? 0];
    const middle = `${half(two >>> 16)}-${half(two)}-${half(three >>> 16)}-${half(three)}`;
    return `${half(one >>> 16)}${half(one)}-${middle}${half(four >>> 16)}${half(four)}`;
  }
  return decoder.decode(new Uint8Array(words.buffer, words.byteOffset + 4 * at + 4, head & ~IS_UUID));
}

export function idHash(words: Uint32Array, at: number): number {
  const end = at + idWords(words[at] ?? 0);
  let hash = 0;
  for (let place = at; place < end; place++)
    hash = Math.imul((hash << 5) ^ (hash >>> 27) ^ (words[place] ?? 0), 0x9e3779b1);
  return mixed(hash);
}
