import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNaiveTermTable } from "../../../test/engine/naive-term-table";
import type { RowHits } from "../../domain/row";
import { askedTerms, termHash } from "./term-hash";
import { createTermTable, type PackedTermTable } from "./term-table";
import { terms } from "./terms";

const WORDS = ["sea", "vet", "tea", "oslo", "fig", "花生", "Москва"];
const word = fc.constantFrom(...WORDS);
const ROWS = 40;
const row = fc.oneof(fc.nat(3), fc.nat(ROWS - 1));
const text = fc.array(word, { minLength: 1, maxLength: 30 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant("put" as const), row, text }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("remove" as const), row }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom("merge" as const, "ask" as const), row }) },
);

/** As an entry has them. */
function counted(words: readonly string[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, Math.min(15, (counts.get(one) ?? 0) + 1));
  return Uint32Array.from(counts, ([one, count]) => ((termHash(one) << 4) | count) >>> 0);
}
const capped = (words: readonly string[]): readonly string[] =>
  [...counted(words)].flatMap((term) => Array.from({ length: term & 15 }, () => String(term >>> 4)));

const hits = ({ rows, scores }: RowHits): ReadonlyMap<number, number> =>
  new Map(Array.from(rows, (found, place) => [found, scores[place] ?? 0]));

function after(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
  const table = createTermTable();
  const left = new Map<number, readonly string[]>();
  for (const taken of steps) {
    if (taken.act === "put") {
      table.put(taken.row, counted(taken.text));
      left.set(taken.row, taken.text);
    } else if (taken.act === "remove") {
      table.remove(taken.row);
      left.delete(taken.row);
    } else if (taken.act === "ask") table.matching([termHash("sea")], 1);
    else table.merge();
  }
  return { table, left };
}

function expectAsNaive(table: PackedTermTable, left: ReadonlyMap<number, readonly string[]>, asked: readonly string[]) {
  const naive = createNaiveTermTable();
  for (const [own, given] of left) naive.put(String(own), capped(given));
  const hashed = asked.map(termHash);
  const expected = naive.matching(hashed.map(String), ROWS);
  const found = hits(table.matching(hashed, ROWS));
  expect(new Set(found.keys())).toEqual(new Set(expected.map(({ id }) => Number(id))));
  for (const { id, score } of expected) expect(found.get(Number(id))).toBeCloseTo(score, 5);
  for (const term of hashed) expect(table.rarity(term)).toBeCloseTo(naive.rarity(String(term)), 10);
}

describe("after any puts, removals and merges", () => {
  test("it answers as one in the plainest way", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.array(word, { minLength: 1, maxLength: 5 }), (steps, asked) => {
        const { table, left } = after(steps);
        expectAsNaive(table, left, asked);
        table.merge();
        expectAsNaive(table, left, asked);
      }),
    );
  });

  test("it tells each row's counts, length, and terms, and which rows have all of some terms", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.uniqueArray(word, { minLength: 1 }), (steps, asked) => {
        const { table, left } = after(steps);
        const rows = Array.from({ length: ROWS + 2 }, (_, place) => (place * 17) % (ROWS + 2));
        const how = (own: number, one: string): number =>
          Math.min(15, (left.get(own) ?? []).filter((given) => given === one).length);
        const expected = rows.flatMap((own) => asked.map((one) => how(own, one)));
        expect([...table.counts(asked.map(termHash), rows)]).toEqual(expected);
        const lengths = rows.map((own) => WORDS.reduce((sum, one) => sum + how(own, one), 0));
        expect(rows.map((own) => table.length(own))).toEqual(lengths);
        expect(table.averageLength).toBeCloseTo(lengths.reduce((sum, one) => sum + one, 0) / (left.size || 1));
        const sorted = (packed: Iterable<number>): readonly number[] => [...packed].toSorted((a, b) => a - b);
        expect(table.termsOf(rows).map(sorted)).toEqual(rows.map((own) => sorted(counted(left.get(own) ?? []))));
        const all = rows.filter((own) => asked.every((one) => how(own, one) > 0));
        expect(sorted(table.withAll(asked.map(termHash)))).toEqual(sorted(all));
      }),
    );
  });
});

test("the best of many are the first of all, ties by row, over more rows than are summed at once", () => {
  const table = createTermTable();
  for (let own = 0; own < 100_000; own++) table.put(own, counted([own % 7 === 0 ? "vet" : "tea", `word${own % 997}`]));
  table.put(99_999, counted(["zebra", "vet"]));
  const asked = ["vet", "zebra", "word5"].map(termHash);
  const all = table.matching(asked, Number.POSITIVE_INFINITY);
  const few = table.matching(asked, 20);
  expect(few.rows).toEqual(all.rows.slice(0, 20));
  expect(all.rows[0]).toBe(99_999);
  expect(new Set(all.rows).size).toBe(all.rows.length);
  const inOrder = [...all.scores].every((score, place) => place === 0 || score <= (all.scores[place - 1] ?? 0));
  expect(inOrder).toBe(true);
  table.remove(99_999);
  expect(table.rarity(termHash("zebra"))).toBe(1);
});

describe("a match", () => {
  const table = createTermTable();
  const texts = [
    "My sister Ines is a vet",
    "My sister Ines met my sister Rita, my brother and old friends from the sea",
    "I drink tea",
  ];
  for (const [own, said] of texts.entries()) table.put(own, counted(terms(said)));
  const match = (said: string, limit = 9): readonly number[] => [...table.matching(askedTerms(said), limit).rows];

  test("is found by another form of the word, best first", () => {
    expect(match("Which sisters?")).toEqual([0, 1]);
    expect(match("drinking")).toEqual([2]);
  });

  test("counts more for a rarer word", () => {
    expect(table.rarity(termHash("tea"))).toBeGreaterThan(table.rarity(termHash("sister")));
    expect(table.rarity(termHash("zebra"))).toBe(1);
    expect(match("tea sister", 1)).toEqual([2]);
  });

  test("is no longer than asked for, and there is none for nothing", () => {
    expect(match("sister", 1)).toHaveLength(1);
    expect(match("the")).toEqual([]);
    expect(match("tea", 0)).toEqual([]);
    expect([...createTermTable().matching([termHash("tea")], 9).rows]).toEqual([]);
    expect(createTermTable().withAll([])).toEqual([]);
  });
});

test.each([
  ["I'm the vet's", ["vet"]],
  ["我对花生过敏", ["我", "对", "花生", "过敏"]],
])("%s is searched by %j", (said, expected) => {
  expect(terms(said)).toEqual(expected);
});
