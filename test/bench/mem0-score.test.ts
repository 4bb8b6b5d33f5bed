import { describe, expect, test } from "vitest";
import { MEM0_DENSE, type Mem0Candidate, mem0Entity, mem0Keywords, mem0Rank } from "./mem0-score";

const candidate = (given: Partial<Mem0Candidate>): Mem0Candidate => ({
  id: "m",
  cosine: 0.5,
  bm25: 0,
  entity: 0,
  ...given,
});
const query = { terms: 4, hasKeywords: true, hasEntities: false };

describe("keywords", () => {
  test.each([
    [1, 5],
    [3, 5],
    [4, 7],
    [6, 7],
    [7, 9],
    [9, 9],
    [10, 10],
    [15, 10],
    [16, 12],
    [40, 12],
  ])("a query of %i terms has its middle at %i", (terms, middle) => {
    expect(mem0Keywords(middle, terms)).toBe(0.5);
  });

  test("short queries are told apart more sharply", () => {
    expect(mem0Keywords(6, 3)).toBeCloseTo(1 / (1 + Math.exp(-0.7)));
    expect(mem0Keywords(8, 6)).toBeCloseTo(1 / (1 + Math.exp(-0.6)));
    expect(mem0Keywords(13, 20)).toBeCloseTo(1 / (1 + Math.exp(-0.5)));
  });
});

test("an entity that one memory speaks of lifts it by half, one that a hundred do by a twentieth", () => {
  expect(mem0Entity(1, 1)).toBe(0.5);
  expect(mem0Entity(0.9, 5)).toBeCloseTo(0.45 / 1.016);
  expect(mem0Entity(0.9, 100)).toBeCloseTo(0.0417, 3);
});

describe("the rank", () => {
  test("is a sum over the most that it could come to", () => {
    const found = [candidate({ cosine: 0.6, bm25: 7, entity: 0.2 })];
    expect(mem0Rank(found, query)[0]?.score).toBeCloseTo((0.6 + 0.5 + 0.2) / 2);
    expect(mem0Rank(found, { ...query, hasEntities: true })[0]?.score).toBeCloseTo(1.3 / 2.5);
    expect(mem0Rank([candidate({ cosine: 0.6 })], { ...query, hasKeywords: false })[0]?.score).toBeCloseTo(0.6);
  });

  test("a memory without a word of the query gets nothing for words, not the sigmoid's tail", () => {
    expect(mem0Rank([candidate({ cosine: 0.6 })], query)[0]?.score).toBe(0.3);
  });

  test("what is not near by vectors is not there, whatever its words say", () => {
    const found = mem0Rank(
      [candidate({ id: "far", cosine: 0.09, bm25: 50 }), candidate({ id: "near", cosine: 0.1 })],
      query,
    );
    expect(found.map(({ id }) => id)).toEqual(["near"]);
  });

  test("only the nearest are looked at, and words order them anew", () => {
    const many = Array.from({ length: MEM0_DENSE + 1 }, (_, place) =>
      candidate({ id: `${place}`, cosine: 0.9 - place / 1000, bm25: place >= MEM0_DENSE - 1 ? 30 : 0 }),
    );
    const found = mem0Rank(many, query);
    expect(found).toHaveLength(MEM0_DENSE);
    expect(found[0]?.id).toBe(`${MEM0_DENSE - 1}`);
    expect(found.map(({ id }) => id)).not.toContain(`${MEM0_DENSE}`);
  });
});
