import { beforeEach, describe, expect, test } from "vitest";
import { turnKey, type Role } from "../../domain/turn";
import { kinds } from "../../kinds";
import { createSearchIndex, type MemoryIndex } from "./search-index";
import { aMemory } from "../../../test/engine/memory";

const memory = (id: string, text: string, role: Role = "user") =>
  aMemory({
    id,
    text,
    sources: [{ site: "claude", conversation: "c", turn: "t", role, at: Date.UTC(2026, 2, 3), start: 0, end: 1 }],
  });

const vector = (id: string, ...values: readonly number[]) => ({ id, model: "m", values: Int8Array.from(values) });
const ids = (hits: Iterable<{ readonly id: string }>): readonly string[] => Array.from(hits, ({ id }) => id);

let index: MemoryIndex;
beforeEach(() => {
  index = createSearchIndex({ kinds, model: "m", dimensions: 2 });
  index.put([memory("vet", "My sister Ines is a vet"), memory("tea", "I drink tea")]);
  index.setVectors([vector("vet", 127, 0)]);
});

describe("a memory", () => {
  test("is found by words, by date, by vector, and by its turn", () => {
    expect(ids(index.matching("my sisters", 9))).toEqual(["vet"]);
    expect(ids(index.matching("March", 9)).toSorted()).toEqual(["tea", "vet"]);
    expect(ids(index.nearest(Float32Array.of(1, 0), 9))).toEqual(["vet"]);
    expect(ids(index.fromTurn(turnKey({ site: "claude", conversation: "c", id: "t" })))).toEqual(["vet", "tea"]);
    expect(ids(index.fromChat({ site: "claude", conversation: "c" }))).toEqual(["vet", "tea"]);
    expect(ids(index.fromChat({ site: "claude", conversation: "d" }))).toEqual([]);
    expect(index.similarity(Float32Array.of(1, 0), "vet")).toBe(1);
    expect(index.similarity(Float32Array.of(1, 0), "tea")).toBeNull();
    expect(index.kindOf(memory("x", ""))?.id).toBe("fact");
    expect(index.rarity("tea")).toBeLessThan(index.rarity("coffee"));
  });

  test("waits for its vector", () => {
    expect(ids(index.unembedded(9))).toEqual(["tea"]);
    index.setVectors([vector("tea", 0, 127), vector("unknown", 1, 1), { ...vector("tea", 1, 1), model: "other" }]);
    expect(index.unembedded(9)).toEqual([]);
    expect(index.nearest(Float32Array.of(0, 1), 1)).toEqual([{ id: "tea", score: 1 }]);
  });

  test("that is put again with other words loses its old ones, and its vector", () => {
    index.put([{ ...memory("vet", "My brother is a baker") }]);
    expect(index.matching("sister", 9)).toEqual([]);
    expect(ids(index.matching("baker", 9))).toEqual(["vet"]);
    expect(index.nearest(Float32Array.of(1, 0), 9)).toEqual([]);
  });

  test("that ends keeps its vector", () => {
    index.put([{ ...memory("vet", "My sister Ines is a vet"), validTo: 5 }]);
    expect(ids(index.nearest(Float32Array.of(1, 0), 9))).toEqual(["vet"]);
    expect(index.get("vet")?.validTo).toBe(5);
  });

  test("that is removed is gone everywhere", () => {
    index.remove(["vet", "unknown"]);
    expect(index.get("vet")).toBeUndefined();
    expect(ids(index.all())).toEqual(["tea"]);
    expect(index.matching("sister", 9)).toEqual([]);
    expect(index.nearest(Float32Array.of(1, 0), 9)).toEqual([]);
    expect(ids(index.fromTurn(turnKey({ site: "claude", conversation: "c", id: "t" })))).toEqual(["tea"]);
  });
});

test("what the assistant said is kept, but not searched", () => {
  index.put([memory("echo", "Your sister is a vet", "assistant")]);
  index.setVectors([vector("echo", 127, 0)]);
  expect(index.get("echo")).toBeDefined();
  expect(ids(index.matching("vet", 9))).toEqual(["vet"]);
  expect(ids(index.nearest(Float32Array.of(1, 0), 9))).toEqual(["vet"]);
  expect(ids(index.unembedded(9))).toEqual(["tea"]);
});
