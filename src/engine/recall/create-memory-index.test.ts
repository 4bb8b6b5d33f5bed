import { beforeEach, describe, expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import type { Memory } from "../../domain/memory";
import type { Role } from "../../domain/turn";
import { kinds } from "../../kinds";
import { createMemoryIndex, type PackedIndex } from "./create-memory-index";

const AT = Date.UTC(2026, 2, 3);
const memory = (
  id: string,
  text: string,
  { role = "user", ...given }: Partial<Memory> & { readonly role?: Role } = {},
) =>
  aMemory({
    id,
    text,
    sources: [{ site: "claude", conversation: "c", turn: "t", role, at: AT, start: 0, end: 1 }],
    lastSaidAt: AT,
    ...given,
  });

const DIMENSIONS = 8;
const vector = (id: string, ...values: readonly number[]) => ({
  id,
  model: "m",
  values: Int8Array.from({ length: DIMENSIONS }, (_, place) => values[place] ?? 0),
});
const query = (...values: readonly number[]): Float32Array =>
  Float32Array.from({ length: DIMENSIONS }, (_, place) => values[place] ?? 0);
const ids = (hits: Iterable<{ readonly id: string }>): readonly string[] => Array.from(hits, ({ id }) => id);

let index: PackedIndex;
beforeEach(() => {
  index = createMemoryIndex({ kinds, model: "m", dimensions: DIMENSIONS });
  index.put([memory("vet", "My sister Ines is a vet"), memory("tea", "I drink tea")]);
  index.setVectors([vector("vet", 127, 0)]);
});

describe("a memory", () => {
  test("is found by words, by date, by vector, and by its turn", () => {
    expect(ids(index.matching("my sisters", 9))).toEqual(["vet"]);
    expect(ids(index.matching("March", 9)).toSorted()).toEqual(["tea", "vet"]);
    expect(ids(index.nearest(query(1), 9))).toEqual(["vet"]);
    expect(index.similarity(query(1), "vet")).toBeCloseTo(1);
    expect(index.similarity(query(1), "tea")).toBeNull();
    expect(index.similarity(query(1), "unknown")).toBeNull();
    expect(index.vectorOf(["vet", "tea", "unknown"])).toEqual(query(1));
    expect(index.kind("fact")?.id).toBe("fact");
    const { catalog } = index.tables;
    const turn = catalog.facts(0)?.turn ?? 0;
    expect(catalog.fromTurn(turn).map((row) => catalog.idOf(row))).toEqual(["vet", "tea"]);
  });

  test("waits for its vector", () => {
    expect(index.unembedded(9)).toEqual(["tea"]);
    expect(index.counts().unembedded).toBe(1);
    index.setVectors([vector("tea", 0, 127), vector("unknown", 1, 1), { ...vector("tea", 1, 1), model: "other" }]);
    expect(index.unembedded(9)).toEqual([]);
    expect(index.counts().unembedded).toBe(0);
    const [hit] = index.nearest(query(0, 1), 1);
    expect(hit?.id).toBe("tea");
    expect(hit?.score).toBeCloseTo(1);
    index.put([memory("new", "I ride a bike")]);
    expect(index.unembedded(9)).toEqual(["new"]);
  });

  test("that is put again with other words loses its old ones, and its vector", () => {
    index.put([memory("vet", "My brother is a baker")]);
    expect(index.matching("sister", 9)).toEqual([]);
    expect(ids(index.matching("baker", 9))).toEqual(["vet"]);
    expect(index.nearest(query(1), 9)).toEqual([]);
    expect(index.unembedded(9)).toEqual(["vet", "tea"]);
  });

  test("that says the opposite in small words alone loses its vector too", () => {
    index.put([memory("tea", "I do not drink tea")]);
    index.setVectors([vector("tea", 1)]);
    index.put([memory("tea", "I drink tea")]);
    expect(index.unembedded(9)).toEqual(["tea"]);
  });

  test("that ends keeps its vector", () => {
    index.put([memory("vet", "My sister Ines is a vet", { validTo: 600_000 })]);
    expect(ids(index.nearest(query(1), 9))).toEqual(["vet"]);
    expect(index.tables.catalog.facts(0)?.validTo).toBe(600_000);
  });

  test("that is removed is gone everywhere", () => {
    index.remove(["vet", "unknown"]);
    expect([index.has("vet"), index.has("tea")]).toEqual([false, true]);
    expect(index.matching("sister", 9)).toEqual([]);
    expect(index.nearest(query(1), 9)).toEqual([]);
    expect(index.newestStatements(9)).toEqual(["tea"]);
    expect(index.containing("sister")).toEqual([]);
    expect(index.tables.catalog.count).toBe(1);
  });
});

test("what the assistant said is kept, but not searched", () => {
  index.put([memory("echo", "Your sister is a vet", { role: "assistant" })]);
  index.setVectors([vector("echo", 127, 0)]);
  expect(index.has("echo")).toBe(true);
  expect(ids(index.matching("vet", 9))).toEqual(["vet"]);
  expect(ids(index.nearest(query(1), 9))).toEqual(["vet"]);
  expect(index.unembedded(9)).toEqual(["tea"]);
  index.put([memory("vet", "My sister Ines is a vet", { role: "assistant" })]);
  expect(index.matching("vet", 9)).toEqual([]);
  expect(index.nearest(query(1), 9)).toEqual([]);
});

test("statements, whole turns and guesses are counted apart", () => {
  index.put([
    memory("turn", "I drink tea", { kind: "episode" }),
    memory("guess", "Might like figs", { unreviewed: true }),
    memory("replaced", "Might like dates", { unreviewed: true, validTo: AT }),
  ]);
  expect(index.counts()).toMatchObject({ statements: 2, whole: 1, unreviewed: 1, unembedded: 4 });
  index.put([memory("guess", "Likes figs"), memory("turn", "I drink much tea", { kind: "episode" })]);
  expect(index.counts()).toMatchObject({ statements: 3, whole: 1, unreviewed: 0, unembedded: 4 });
  index.remove(["turn", "guess"]);
  expect(index.counts()).toMatchObject({ statements: 2, whole: 0, unreviewed: 0, unembedded: 2 });
});

test("the newest statements are those said last, and of one minute the one that came last", () => {
  index.put([
    memory("old", "I had a dog", { lastSaidAt: AT - 600_000 }),
    memory("new", "I have a cat", { lastSaidAt: AT + 600_000 }),
    memory("turn", "I have a cat", { kind: "episode", lastSaidAt: AT + 900_000 }),
  ]);
  expect(index.newestStatements(9)).toEqual(["new", "tea", "vet", "old"]);
  expect(index.newestStatements(2)).toEqual(["new", "tea"]);
});

test("those that contain a text have all its words, in any order", () => {
  expect(index.containing("vet sisters")).toEqual(["vet"]);
  expect(index.containing("vet tea")).toEqual([]);
  expect(index.containing("the")).toBeNull();
  expect(index.containing("")).toBeNull();
});

test("statements alone tell of people and things", () => {
  index.put([memory("turn", "Rita is a baker", { kind: "episode" }), memory("said", "Ines is a vet")]);
  while (index.told.readAhead(9));
  expect(index.told.graph.entities("", 9).map(({ name }) => name)).not.toContain("Rita");
});

test("a text without end, or of nothing, is put and asked for without harm", () => {
  const long = "fig ".repeat(50_000);
  index.put([memory("long", long), memory("empty", "")]);
  expect(ids(index.matching(long, 9))).toEqual(["long"]);
  expect(index.matching("", 9)).toEqual([]);
  expect(index.tables.catalog.facts(3)?.words).toBe(0);
});
