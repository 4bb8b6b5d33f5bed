import type { SecretRule } from "./secret-rule";

/** Bits in a character of the text, by how often each occurs (Shannon). */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** So much has a random string of letters and digits of 32 characters, and no word, name or path. */
const RANDOM_BITS = 4;

const CLASSES = [/[a-z]/, /[A-Z]/, /\d/];

/** Long strings that nobody says: no word, no address, no hash of a commit. */
export const strangeStrings: readonly SecretRule[] = [
  {
    sort: "a key",
    pattern: /(?<![\w/.#@=-])[A-Za-z0-9+/_-]{30,}={0,2}(?![\w/.@])/g,
    holds: (found) => CLASSES.every((sort) => sort.test(found)) && entropy(found) > RANDOM_BITS,
  },
];
