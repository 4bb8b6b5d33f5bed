import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import type { Memory } from "../../domain/memory";
import type { RowBytes, RowImage } from "../../domain/row-file";
import { kinds } from "../../kinds";
import { createMemoryIndex, type PackedIndex } from "./create-memory-index";
import { meanOfStamp, rowStamp } from "./index-image";
import { FACT_WORDS } from "./packed-facts";

const DIMENSIONS = 16;
const indexOf = () => createMemoryIndex({ kinds, model: "m", dimensions: DIMENSIONS });

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** As a file gives them back. */
function imageOf(rows: readonly RowBytes[]): RowImage {
  let end = 0;
  return {
    count: rows.length,
    through: 0,
    shared: new Uint8Array(0),
    columns: [0, 1].map((column) => joined(rows.map(({ columns }) => columns[column] ?? new Uint8Array(0)))),
    rest: joined(rows.map(({ rest }) => rest)),
    ends: Uint32Array.from(rows, ({ rest }) => (end += rest.length)),
  };
}
const allRows = (index: PackedIndex): readonly RowBytes[] =>
  index.imagesOf(Array.from({ length: index.tables.catalog.size }, (_, row) => row));

const word = fc.constantFrom("sea", "vet", "tea", "oslo", "the", "花生", "Москва");
const memory: fc.Arbitrary<Memory> = fc
  .record({
    id: fc.oneof(fc.constantFrom("a", "b", "c", "姐"), fc.uuid()),
    kind: fc.constantFrom("fact", "episode", "plan"),
    text: fc.array(word, { maxLength: 9 }).map((words) => words.join(" ")),
    role: fc.constantFrom("user" as const, "assistant" as const),
    conversation: fc.constantFrom("c", "d"),
    turn: fc.constantFrom("1", "2"),
    pinned: fc.boolean(),
  })
  .map(({ role, conversation, turn, ...given }) =>
    aMemory({ ...given, sources: [{ site: "s", conversation, turn, role, at: 60_000, start: 0, end: 1 }] }),
  );
const step = fc.oneof(
  { weight: 4, arbitrary: memory },
  { weight: 1, arbitrary: fc.constantFrom("a", "b", "c") },
  { weight: 1, arbitrary: fc.constant(null) },
);
const values = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: DIMENSIONS, maxLength: DIMENSIONS });

function built(steps: readonly (Memory | string | null)[], vector: readonly number[]): PackedIndex {
  const index = indexOf();
  for (const taken of steps) {
    if (taken === null) index.tables.terms.merge();
    else if (typeof taken === "string") index.remove([taken]);
    else {
      index.put([taken]);
      index.setVectors([{ id: taken.id, model: "m", values: Int8Array.from(vector) }]);
    }
  }
  return index;
}

/** What an index says, vectors' values aside. */
function told(index: PackedIndex) {
  const { catalog, terms, vectors } = index.tables;
  const rows = Array.from({ length: catalog.size }, (_, row) => row);
  return {
    counts: index.counts(),
    newest: index.newestStatements(99),
    matching: ["sea tea", "花生 Москва vet", "nothing"].map((text) => index.matching(text, 99)),
    rows: rows.map((row) => ({
      id: catalog.idOf(row),
      facts: catalog.facts(row),
      links: [catalog.before(row), catalog.after(row), catalog.turnOf(row)],
      length: terms.length(row),
      code: [...vectors.code(row)],
    })),
  };
}

describe("an index opened from its image", () => {
  test("says what the one says that it was made of", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), values, (steps, vector) => {
        const index = built(steps, vector);
        const opened = indexOf();
        expect(opened.load(imageOf(allRows(index)))).toBe(0);
        expect(told(opened)).toEqual(told(index));
        opened.tables.vectors.loadRows(joined(allRows(index).map(({ columns }) => columns[2] ?? new Uint8Array(0))));
        expect(allRows(opened)).toEqual(allRows(index));
        for (const one of [index, opened]) one.put([aMemory({ id: "a", text: "sea fig" })]);
        expect(told(opened)).toEqual(told(index));
      }),
      { numRuns: 60 },
    );
  });

  test("leaves out a row that is torn, tells how many, and keeps the others", () => {
    const index = indexOf();
    index.put(["one", "two", "three"].map((id) => aMemory({ id, text: `tea ${id}` })));
    const rows = allRows(index);
    fc.assert(
      fc.property(fc.nat(2), fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 255 }), (row, inRest, at, change) => {
        const image = imageOf(rows);
        const own = inRest ? (rows[row]?.rest ?? new Uint8Array(0)) : new Uint8Array(4 * FACT_WORDS);
        const begin = inRest ? (row === 0 ? 0 : (image.ends[row - 1] ?? 0)) : row * 4 * FACT_WORDS;
        const torn = inRest ? image.rest : (image.columns[0] ?? new Uint8Array(0));
        const place = begin + (at % own.length);
        torn[place] = (torn[place] ?? 0) ^ change;
        const opened = indexOf();
        expect(opened.load(image)).toBe(1);
        const left = ["one", "two", "three"].filter((_, other) => other !== row);
        expect(opened.newestStatements(9).toSorted()).toEqual(left.toSorted());
        expect(
          opened
            .matching("tea", 9)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(left.toSorted());
      }),
    );
  });

  test("has empty rows where rows were erased, and nothing of what is of another length", () => {
    const index = indexOf();
    index.put(["one", "two"].map((id) => aMemory({ id, text: id })));
    const image = imageOf(allRows(index));
    image.columns[0]?.fill(0, 0, 4 * FACT_WORDS);
    image.rest.fill(0, 0, image.ends[0]);
    const opened = indexOf();
    expect(opened.load(image)).toBe(0);
    expect([opened.has("one"), opened.has("two"), opened.tables.catalog.size]).toEqual([false, true, 2]);
    expect(indexOf().load({ ...image, count: 3 })).toBe(3);
    expect(indexOf().load(imageOf([]))).toBe(0);
  });

  test("takes an id that stands there twice once", () => {
    const index = indexOf();
    index.put([aMemory({ id: "one", text: "tea" })]);
    const [row] = allRows(index);
    const opened = indexOf();
    expect(opened.load(imageOf(row ? [row, row] : []))).toBe(1);
    expect(opened.matching("tea", 9)).toHaveLength(1);
    expect(opened.tables.catalog.count).toBe(1);
  });
});

test("a row's bytes are as wide as the stamp says, and the stamp keeps the mean", () => {
  const mean = Float32Array.from({ length: DIMENSIONS }, (_, place) => place / 8);
  const stamp = rowStamp("m", mean);
  const index = createMemoryIndex({ kinds, model: "m", dimensions: DIMENSIONS, mean });
  index.put([aMemory({ id: "one", text: "tea" })]);
  expect(allRows(index)[0]?.columns.map(({ length }) => length)).toEqual([...stamp.widths]);
  expect(meanOfStamp(stamp.shared)).toEqual(mean);
});
