import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, turn } from "../../../test/engine/said";
import type { Row } from "../../domain/row";
import { column, defineSignal, type Signal } from "../../domain/signal";
import { kinds } from "../../kinds";
import { createMemoryIndex } from "./create-memory-index";
import { measure, rank } from "./rank";

const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
index.put([
  said("peanuts", "I'm allergic to peanuts"),
  said("marathon", "I'm training for a marathon"),
  turn("hers", "You might like jazz", { role: "assistant" }),
  said("guess", "I like jazz", { unreviewed: true }),
  turn("hello", "Hello, I'm allergic to peanuts", { turn: "first" }),
  said("drawn", "Is allergic to peanuts", { where: { turn: "first" } }),
]);
const rowOf = (id: string): Row => index.tables.catalog.rowOf(id) ?? -1;

/** A signal that looks at some memories, and says so much of each. */
const says = (id: string, scores: Readonly<Record<string, number>>): Signal =>
  defineSignal({
    id,
    features: ["given"],
    prepare: () => ({
      candidates: Object.keys(scores).map(rowOf),
      measure: (pool) => [
        column(pool, (place) => scores[index.tables.catalog.idOf(pool.rows[place] ?? -1) ?? ""] ?? 0),
      ],
    }),
  });

const weighing = { bias: 0, weights: { "a.given": 1, "b.given": 10 } };
const prompt = { text: "", vector: null, now: 0 };
const given = { index, model: "m", weights: { statements: weighing, whole: weighing } };
const ids = (ranked: readonly { readonly id: string }[]): readonly string[] => ranked.map(({ id }) => id);

describe("ranking", () => {
  test("joins what the signals bring, weighs it, and says why", () => {
    const ranked = rank(prompt, { ...given, signals: [says("a", { peanuts: 2 }), says("b", { marathon: 1 })] });
    expect(ranked).toEqual([
      { id: "marathon", score: 1 / (1 + Math.exp(-10)), signals: { a: 0, b: 10 } },
      { id: "peanuts", score: 1 / (1 + Math.exp(-2)), signals: { a: 2, b: 0 } },
    ]);
  });

  test("looks at nothing that no signal brought, and at each memory once", () => {
    expect(rank(prompt, { ...given, signals: [] })).toEqual([]);
    expect(rank(prompt, { ...given, signals: [says("a", {})] })).toEqual([]);
    expect(ids(rank(prompt, { ...given, signals: [says("a", { guess: 1 }), says("b", { guess: 1 })] }))).toEqual([
      "guess",
    ]);
  });

  test("looks at nothing that the assistant said, nor at what is not wanted, nor at what is gone", () => {
    const signals = [says("a", { hers: 3, guess: 2, peanuts: 1, gone: 4 })];
    expect(ids(rank(prompt, { ...given, signals }))).toEqual(["guess", "peanuts"]);
    expect(ids(rank(prompt, { ...given, signals, isWanted: ({ unreviewed }) => !unreviewed }))).toEqual(["peanuts"]);
    const { pool, measured } = measure(prompt, { ...given, signals });
    expect(pool.rows).toEqual([rowOf("guess"), rowOf("peanuts")]);
    expect(measured.map(({ columns }) => columns.map((values) => [...values]))).toEqual([[[2, 1]]]);
  });

  test("gives no more than are asked for", () => {
    const signals = [says("a", { peanuts: 1, marathon: 2, guess: 3 })];
    expect(ids(rank(prompt, { ...given, signals, limit: 2 }))).toEqual(["guess", "marathon"]);
  });

  test("leaves out what is unlikely, but for what may stand in for a likely turn", () => {
    const signals = [says("a", { hello: 2, drawn: -3, peanuts: -3, marathon: 1 })];
    expect(ids(rank(prompt, { ...given, signals, least: 0.5 }))).toEqual(["hello", "marathon", "drawn"]);
    const unlikely = [says("a", { hello: -2, drawn: -3 })];
    expect(rank(prompt, { ...given, signals: unlikely, least: 0.5 })).toEqual([]);
  });
});

test("the best come first, by whatever is said of them", () => {
  const all = ["peanuts", "marathon", "guess", "hello", "drawn"];
  const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(scores, (numbers) => {
      const of = (from: number) => Object.fromEntries(all.map((id, place) => [id, (numbers[from + place] ?? 0) / 10]));
      const ranked = rank(prompt, { ...given, signals: [says("a", of(0)), says("b", of(5))] });
      expect(ids(ranked).toSorted()).toEqual(all.toSorted());
      const found = ranked.map(({ score }) => score);
      expect(found).toEqual(found.toSorted((one, other) => other - one));
    }),
  );
});
