import { describe, expect, test } from "vitest";
import { MARCH, said, turn } from "../../../test/engine/said";
import { kinds } from "../../kinds";
import { relations } from "../../relations";
import { createMemoryIndex } from "./create-memory-index";
import { passageOf } from "./passage-of";
import { createSearch } from "./search";

const ASSISTANT = { role: "assistant" } as const;
const memories = [
  turn("u1", "Where can one swim near Oslo?"),
  turn("a1", "At Huk, for one.", ASSISTANT),
  turn("u2", "My sister Ines is coming along"),
  turn("a2", "How nice.", ASSISTANT),
  turn("a3", "And when?", ASSISTANT),
  turn("u3", "In May"),
  turn("u4", "Or in June"),
  said("drawn", "Ines is my sister", { where: { turn: "u2" } }),
  said("by hand", "I like tea", { sources: [] }),
  turn("other", "Of another chat", { conversation: "d" }),
];
const index = createMemoryIndex({ kinds, relations, model: "m", dimensions: 8 });
index.put(memories);
index.setVectors([
  { id: "u1", model: "m", values: Int8Array.of(100, 0, 0, 0, 0, 0, 0, 0) },
  { id: "u3", model: "m", values: Int8Array.of(0, 100, 0, 0, 0, 0, 0, 0) },
]);

const search = (text: string) => createSearch({ text, vector: null, now: MARCH }, index, { model: "m" });
const { catalog } = index.tables;
const rowOf = (id: string): number => catalog.rowOf(id) ?? -1;
const ids = (rows: Iterable<number>): readonly (string | null)[] => Array.from(rows, (row) => catalog.idOf(row));

describe("what stands beside", () => {
  test.each([
    ["u1", ["u2"]],
    ["u2", ["u1"]],
    ["u3", ["u4"]],
    ["u4", ["u3"]],
    ["by hand", []],
    ["other", []],
  ])("%s: the user's turns before and after, the assistant's passed over, but not further than two", (id, expected) => {
    expect(ids(search("").beside(rowOf(id)))).toEqual(expected);
  });

  test("a passage is its turn with them, in order; of what was drawn from a turn, that turn's", () => {
    expect(ids(passageOf(rowOf("u3"), index.tables))).toEqual(["u3", "u4"]);
    expect(ids(passageOf(rowOf("drawn"), index.tables))).toEqual(["u1", "u2"]);
    expect(ids(passageOf(rowOf("by hand"), index.tables))).toEqual(["by hand"]);
  });
});

test("the time that is asked about is that of the prompt", () => {
  const asked = { from: 1, to: 2, precision: "day" } as const;
  expect(createSearch({ text: "", vector: null, now: MARCH, asked }, index, { model: "m" }).asked).toEqual(asked);
  expect(search("What do I like?").asked).toBeNull();
});

test("what shares words comes, and nothing that the assistant said", () => {
  expect(ids(search("Where is Oslo?").matching(9))).toEqual(["u1"]);
  expect(ids(search("Huk").matching(9))).toEqual([]);
  expect(ids(search("sister Ines").matching(1))).toHaveLength(1);
});

test("the nearest come by their vectors", () => {
  const vector = Float32Array.of(1, 2, 0, 0, 0, 0, 0, 0);
  expect(ids(search("").nearest(vector, 9))).toEqual(["u3", "u1"]);
  expect(ids(search("").nearest(vector, 1))).toEqual(["u3"]);
});

test("what is told of those who are named or described is related", () => {
  expect(ids(search("What does Ines do?").related(2).keys())).toContain("drawn");
  expect(ids(search("What does my sister do?").related(2).keys())).toContain("drawn");
  expect(search("What do I do?").related(2).size).toBe(0);
});
