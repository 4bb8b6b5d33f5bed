import { expect, test } from "vitest";
import { createVectorTable } from "./vector-table";
import { meanOf, quantise } from "./quantise";

/*
 * Vectors as those of texts are: a part that all have, 200 topics, ten subjects in each topic, and what is each one's own. In vectors
 * that have nothing in common, the nearest would be no nearer than the others, and there would be nothing to find.
 */
const DIMENSIONS = 384;
const COUNT = 20_000;

let seed = 7;
function random(): number {
  // Mulberry32.
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
/** Nearly normal, of deviation 1. */
const noise = (): number => (random() + random() + random() + random() - 2) * Math.sqrt(3);
const near = (centre: Float32Array, spread: number): Float32Array => centre.map((value) => value + spread * noise());
const pick = (from: readonly Float32Array[]): Float32Array =>
  from[Math.floor(random() * from.length)] ?? new Float32Array();

const common = near(new Float32Array(DIMENSIONS), 0.6);
const topics = Array.from({ length: 200 }, () => near(common, 1));
const subjects = Array.from({ length: 2000 }, (_, index) => near(topics[index % 200] ?? common, 0.7));
const vectors = Array.from({ length: COUNT }, () => near(pick(subjects), 0.7));

function nearestExactly(query: Float32Array, limit: number): readonly number[] {
  const cosines = vectors.map((vector, row) => {
    let product = 0;
    let square = 0;
    for (let index = 0; index < DIMENSIONS; index++) {
      product += (vector[index] ?? 0) * (query[index] ?? 0);
      square += (vector[index] ?? 0) ** 2;
    }
    return { row, cosine: product / Math.sqrt(square) };
  });
  return cosines
    .sort((one, other) => other.cosine - one.cosine)
    .slice(0, limit)
    .map(({ row }) => row);
}

const queries = Array.from({ length: 40 }, () => near(pick(subjects), 0.7));
const exact = queries.map((query) => nearestExactly(query, 10));

/** Which share of the exact ten nearest is among those found. */
function recallOf(find: (query: Float32Array) => Uint32Array): number {
  const shares = queries.map((query, place) => {
    const found = new Set(find(query));
    return (exact[place] ?? []).filter((row) => found.has(row)).length / 10;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const rows = vectors.map(quantise);
const table = createVectorTable({ dimensions: DIMENSIONS, mean: meanOf(rows.slice(0, 2000), DIMENSIONS) });
for (const [row, values] of rows.entries()) table.put(row, values);

test("of the ten nearest in 20,000, codes and eight bits lose less than one in a hundred", () => {
  expect(recallOf((query) => table.nearest(query, 10).rows)).toBeGreaterThanOrEqual(0.99);
});

test("codes alone have them among the first hundred, with scores near the right ones", () => {
  const codesOnly = createVectorTable({ dimensions: DIMENSIONS, mean: table.centre });
  codesOnly.loadCodes(Uint8Array.from(rows.flatMap((_, row) => [...table.code(row)])));
  expect(codesOnly.awaitsRows).toBe(true);
  expect(recallOf((query) => codesOnly.nearest(query, 100).rows)).toBeGreaterThanOrEqual(0.97);
  for (const query of queries.slice(0, 5)) {
    const hits = codesOnly.nearest(query, 50);
    const right = table.similarities(query, hits.rows);
    for (const [place, score] of hits.scores.entries())
      expect(Math.abs(score - (right[place] ?? 2))).toBeLessThan(0.15);
  }
});
