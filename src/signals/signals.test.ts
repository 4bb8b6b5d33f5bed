import { describe, expect, test } from "vitest";
import { asking, type Asked } from "../../test/engine/asking";
import { MARCH, said, turn } from "../../test/engine/said";
import type { Memory } from "../domain/memory";
import { createMemoryIndex, type PackedIndex } from "../engine/recall/create-memory-index";
import { createPool } from "../engine/recall/pool";
import { createSearch } from "../engine/recall/search";
import { kinds } from "../kinds";
import { relations } from "../relations";
import { signals } from ".";

const MODEL = "m";
const vectorOf = (...values: readonly number[]): Float32Array =>
  Float32Array.from({ length: 8 }, (_, place) => values[place] ?? 0);

function indexOf(memories: readonly Memory[], vectors: Readonly<Record<string, Float32Array>> = {}): PackedIndex {
  const index = createMemoryIndex({ kinds, relations, model: MODEL, dimensions: 8 });
  index.put(memories);
  index.setVectors(
    Object.entries(vectors).map(([id, values]) => ({ id, model: MODEL, values: Int8Array.from(values) })),
  );
  return index;
}

/** What a signal says of an index for a prompt. */
function ask(id: string, index: PackedIndex, text: string, vector: Float32Array | null = null): Asked {
  const signal = signals.find((candidate) => candidate.id === id);
  if (!signal) throw new Error(`There is no signal ${id}.`);
  return asking(signal, { text, vector, now: MARCH }, { index, model: MODEL });
}

const assistant = { role: "assistant" } as const;

describe("every signal", () => {
  const index = indexOf([said("a", "I like tea"), turn("b", "Tea?")], { a: vectorOf(100) });

  test.each(signals)("$id gives a column for each of its features, with a number for each row", (signal) => {
    for (const text of ["", "What tea should I buy?", "Prove that two is prime."]) {
      for (const vector of [null, vectorOf(1)]) {
        const prompt = { text, vector, now: MARCH };
        for (const rows of [[], [0, 1]]) {
          const columns = signal
            .prepare(createSearch(prompt, index, { model: MODEL }))
            .measure(createPool(rows, prompt, { index }));
          expect(columns).toHaveLength(signal.features.length);
          for (const values of columns) expect([...values].map(Number.isFinite)).toEqual(rows.map(() => true));
        }
      }
    }
  });
});

describe("meaning", () => {
  const memories = [said("near", "I sail"), said("far", "I knit"), said("none", "I ski")];
  const index = indexOf(memories, { near: vectorOf(80, 60), far: vectorOf(-60, 80) });

  test("is the cosine, of all that have one; once more where the prompt speaks of who writes", () => {
    const { candidates, of } = ask("semantic", index, "What do I do?", vectorOf(1));
    expect(candidates).toEqual(["near", "far"]);
    expect([of("cosine", "near"), of("cosine", "far"), of("cosine", "none")]).toEqual([
      expect.closeTo(0.8),
      expect.closeTo(-0.6),
      0,
    ]);
    expect(of("cosineOfMine", "near")).toBeCloseTo(0.8);
    expect(ask("semantic", index, "What does one do?", vectorOf(1)).of("cosineOfMine", "near")).toBe(0);
  });

  test("is silent without a vector", () => {
    const { candidates, of } = ask("semantic", index, "What do I do?");
    expect([candidates, of("cosine", "near"), of("cosineOfMine", "near")]).toEqual([[], 0, 0]);
  });
});

describe("words", () => {
  const index = indexOf([said("ines", "Ines lives in Porto"), said("tea", "Drinks tea")]);

  test("are a share of the most that the prompt's could score", () => {
    const { candidates, of } = ask("lexical", index, "Where does Ines live?");
    expect(candidates).toEqual(["ines"]);
    expect(of("share", "ines")).toBeGreaterThan(0.1);
    expect(of("share", "ines")).toBeLessThan(1);
    expect([of("share", "tea"), of("shareOfMine", "ines")]).toEqual([0, 0]);
  });

  test("count once more where the prompt speaks of who writes", () => {
    const { of } = ask("lexical", index, "Where did I meet Ines?");
    expect(of("shareOfMine", "ines")).toBe(of("share", "ines"));
  });
});

describe("what was said around it", () => {
  const index = indexOf([
    turn("question", "Where can one swim near Oslo?"),
    turn("advice", "At Huk.", assistant),
    turn("answer", "I went there on Sunday"),
    turn("later", "By bike"),
    turn("elsewhere", "By bus", { conversation: "d" }),
  ]);

  test("brings what stands beside a turn with the prompt's words, and lends it some", () => {
    const { candidates, of } = ask("passage", index, "When did I swim near Oslo?");
    expect(candidates).toEqual(["answer"]);
    expect(of("share", "answer")).toBeGreaterThan(0);
    expect(of("shareOfMine", "answer")).toBe(of("share", "answer"));
    expect([of("share", "later"), of("share", "elsewhere")]).toEqual([0, 0]);
    expect(ask("passage", index, "Who swam near Oslo?").of("shareOfMine", "answer")).toBe(0);
  });
});

describe("the same chat", () => {
  test("all of a chat that answers is better than what stands alone", () => {
    const chat = { conversation: "d" };
    const index = indexOf([turn("a", "I sail to Oslo"), turn("b", "It was cold"), turn("c", "I knit", chat)]);
    const { candidates, of } = ask("chat", index, "How did I sail to Oslo?");
    expect(candidates).toEqual([]);
    expect(of("answers", "b")).toBe(of("answers", "a"));
    expect(of("answers", "b")).toBeGreaterThan(0);
    expect(of("answers", "c")).toBe(0);
    expect(of("answersOfMine", "b")).toBe(of("answers", "b"));
    expect(ask("chat", index, "Who sails to Oslo?").of("answersOfMine", "b")).toBe(0);
  });
});

describe("people and things", () => {
  const index = indexOf([
    said("sister", "My sister Ines is a vet"),
    said("tom", "Ines is married to Tom"),
    said("cook", "Tom is a cook"),
    said("me", "I live in Oslo"),
  ]);

  test("count by how near they are to those who are named or described", () => {
    const { candidates, of } = ask("graph", index, "What does my sister do?");
    expect(candidates).toEqual(expect.arrayContaining(["sister", "tom"]));
    expect(of("nearness", "sister")).toBeGreaterThan(0);
    expect(of("nearness", "sister")).toBeGreaterThanOrEqual(of("nearness", "cook"));
    expect(of("nearness", "me")).toBe(0);
  });

  test("are silent where nobody is named", () => {
    const { candidates, of } = ask("graph", index, "What time is it?");
    expect([candidates, of("nearness", "sister")]).toEqual([[], 0]);
  });
});

describe("who said it", () => {
  const spoken = (id: string, speaker?: string) => turn(id, "I ran", speaker === undefined ? {} : { speaker });
  const index = indexOf([spoken("mara", "Mara"), spoken("joe", "Joe"), spoken("me")]);

  test.each(["When did Mara run?", "when was mara's run?", "Mara’s last run?"])("%s", (text) => {
    const { candidates, of } = ask("speaker", index, text);
    expect(candidates).toEqual([]);
    expect([of("named", "mara"), of("named", "joe"), of("named", "me")]).toEqual([1, -1, 0]);
  });

  test("is silent where none of those who speak is named", () => {
    for (const text of ["Who ran?", "When did Marathon run?", "How is Ines?"]) {
      const { of } = ask("speaker", index, text);
      expect([of("named", "mara"), of("named", "joe"), of("named", "me")]).toEqual([0, 0, 0]);
    }
  });
});

test("how it was said: what ends with a question", () => {
  const { candidates, of } = ask("form", indexOf([turn("asks", "Is it cold?"), turn("tells", "It is cold.")]), "");
  expect([candidates, of("asks", "asks"), of("asks", "tells")]).toEqual([[], 1, 0]);
});
