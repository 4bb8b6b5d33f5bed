import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { said, turn } from "../../../test/engine/said";
import { wordEmbedder } from "../../../test/engine/word-embedder";
import { isOfSpace } from "../../domain/entry";
import type { Memory } from "../../domain/memory";
import { kinds } from "../../kinds";
import { relations } from "../../relations";
import { signals } from "../../signals";
import { createMemoryIndex } from "./create-memory-index";
import { rank } from "./rank";
import { createVectorTable } from "./vectors/vector-table";
import { quantise } from "./vectors/quantise";

async function indexOf(memories: readonly Memory[]) {
  const { model, dimensions } = wordEmbedder;
  const index = createMemoryIndex({ kinds, relations, model, dimensions });
  index.put(memories);
  const vectors = await wordEmbedder.embed(
    memories.map(({ text }) => text),
    "passage",
  );
  index.setVectors(
    memories.map(({ id }, place) => ({ id, model, values: quantise(vectors[place] ?? new Float32Array()) })),
  );
  return index;
}

async function found(index: Awaited<ReturnType<typeof indexOf>>, text: string, space?: string | null) {
  const [vector = null] = await wordEmbedder.embed([text], "query");
  const ranked = rank(
    { text, vector, now: 0 },
    { index, signals, model: wordEmbedder.model, ...(space !== undefined && { space }) },
  );
  return ranked.map(({ id }) => id);
}

describe("a prompt in a space", async () => {
  const work = Array.from({ length: 10_000 }, (_, place) =>
    place % 2 === 0
      ? said(`work ${place}`, `The dinner with client Ines number ${place}`, { space: "work" })
      : { ...turn(`work ${place}`, `We plan the dinner with Ines, client ${place}`), space: "work" },
  );
  const home = [
    said("home 1", "Cooks dinner with Ines on Fridays", { space: "home" }),
    said("home 2", "Likes long evenings by the fire", { space: "home" }),
    said("all", "Has a sister called Ines", { space: null }),
  ];
  const index = await indexOf([...work, ...home]);
  const prompt = "What shall I make for the dinner with client Ines?";

  test("finds its few memories among ten thousand of another one that lie nearer", async () => {
    expect(new Set(await found(index, prompt, "home"))).toEqual(new Set(["home 1", "home 2", "all"]));
  });

  test("of no space finds what is shared alone", async () => {
    expect(await found(index, prompt, null)).toEqual(["all"]);
    expect(await found(index, prompt, "a space without memories")).toEqual(["all"]);
  });

  test("is not told where nobody asks for a space, and the crowd has all places then", async () => {
    const all = await found(index, prompt);
    expect(all.length).toBeGreaterThan(100);
    expect(all).not.toContain("home 2");
  });

  test("follows a memory that goes to another space, and forgets one that goes", async () => {
    const small = await indexOf(home);
    expect(await found(small, prompt, null)).toEqual(["all"]);
    small.put(home.map((memory) => ({ ...memory, space: null })));
    expect(new Set(await found(small, prompt, null))).toEqual(new Set(["home 1", "home 2", "all"]));
    expect(small.tables.catalog.within(null)).toBeNull();
    small.put(home);
    small.remove(["home 1", "home 2"]);
    expect(small.tables.catalog.within(null)).toBeNull();
  });

  test("knows the spaces again when the rows come from a file", async () => {
    const { model, dimensions } = wordEmbedder;
    const first = await indexOf(home);
    const images = first.imagesOf([0, 1, 2]);
    const ends = Uint32Array.from(images, ({ rest }, place) =>
      images.slice(0, place).reduce((sum, each) => sum + each.rest.length, rest.length),
    );
    const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(parts.flatMap((part) => [...part]));
    const opened = createMemoryIndex({ kinds, relations, model, dimensions });
    opened.load({
      count: 3,
      through: 0,
      shared: new Uint8Array(),
      columns: [0, 1].map((column) => joined(images.map(({ columns }) => columns[column] ?? new Uint8Array()))),
      rest: joined(images.map(({ rest }) => rest)),
      ends,
    });
    const row = (id: string): number => opened.tables.catalog.rowOf(id) ?? -1;
    const isHere = opened.tables.catalog.within("home");
    expect(["home 1", "all"].map((id) => isHere?.(row(id)))).toEqual([true, true]);
    expect(opened.tables.catalog.within("work")?.(row("home 1"))).toBe(false);
  });
});

test("facts tell whether they are of a space", () => {
  const { catalog } = (() => {
    const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
    index.put([said("one", "x", { space: "work" }), said("two", "y")]);
    return index.tables;
  })();
  const [one, two] = [0, 1].map((row) => catalog.facts(row) ?? { space: -1 });
  expect([
    isOfSpace(one ?? { space: -1 }, "work"),
    isOfSpace(one ?? { space: -1 }, "home"),
    isOfSpace(one ?? { space: -1 }, null),
  ]).toEqual([true, false, false]);
  expect([isOfSpace(two ?? { space: -1 }, "home"), isOfSpace(two ?? { space: -1 }, null)]).toEqual([true, true]);
});

test("the nearest of some rows are those of all that are wanted, and none is lost by it", () => {
  const vectorsOf = fc.array(fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 8, maxLength: 8 }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      vectorsOf,
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      fc.nat(10),
      (rows, wanted, limit) => {
        const table = createVectorTable({ dimensions: 8 });
        for (const [row, values] of rows.entries())
          table.put(
            row,
            Int8Array.from(values, (value, place) => (place === 0 ? value || 1 : value)),
          );
        const query = Float32Array.of(1, 2, 3, 4, -1, -2, -3, -4);
        const all = [...table.nearest(query, 100).rows];
        const some = [...table.nearest(query, limit, (row) => wanted[row] === true).rows];
        expect(some).toEqual(all.filter((row) => wanted[row] === true).slice(0, limit));
        expect([...table.nearest(query, 100).rows]).toEqual(all);
      },
    ),
  );
});
