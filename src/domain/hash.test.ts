import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf, mixed } from "./hash";

/** FNV-1a and MurmurHash3's last mixing, in the plainest way: with numbers that do not overflow. */
function plain(text: string): number {
  const last = 0xffffffffn;
  let hash = 0x811c9dc5n;
  for (let place = 0; place < text.length; place++) {
    hash = ((hash ^ BigInt(text.charCodeAt(place))) * 0x01000193n) & last;
  }
  hash = ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & last;
  hash = ((hash ^ (hash >> 13n)) * 0xc2b2ae35n) & last;
  return Number(hash ^ (hash >> 16n)) || 1;
}

test("a hash is that of the books, and never that of none", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      expect(hashOf(text)).toBe(plain(text));
      expect(hashOf(text)).toBeGreaterThan(0);
      expect(hashOf(text)).toBeLessThan(2 ** 32);
    }),
  );
});

test("what is kept on the disk by a hash is found again by every later version", () => {
  expect([hashOf(""), hashOf("Ines"), hashOf("花生")]).toEqual([2_872_998_923, 4_215_814_671, 218_064_717]);
});

test("the order of the letters counts", () => {
  expect(hashOf("ab")).not.toBe(hashOf("ba"));
});

test("two numbers are never mixed into one, and neighbours lie far apart", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 2 ** 32 - 1 }), { maxLength: 200 }), (numbers) => {
      expect(new Set(numbers.map(mixed)).size).toBe(numbers.length);
    }),
  );
  const lowest = new Set(Array.from({ length: 64 }, (_, place) => mixed(place << 8) & 63));
  expect(lowest.size).toBeGreaterThan(32);
});
