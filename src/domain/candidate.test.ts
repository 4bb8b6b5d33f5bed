import { expect, test } from "vitest";
import { type Candidate, worthShowing } from "./candidate";
import { newMemory } from "./memory";

const candidate = (id: string, score: number, lexical = 0): Candidate => ({
  memory: newMemory({ id, kind: "fact", text: id, learnedAt: 0, learnedBy: "user" }),
  score,
  signals: { lexical },
});
const ids = (found: readonly Candidate[]): readonly string[] => found.map(({ memory }) => memory.id);

test("what bears on nothing is not shown beside what does, unless it has the very words", () => {
  expect(ids(worthShowing([candidate("a", 0.4), candidate("b", 0.004), candidate("c", 0.001, 0.2)]))).toEqual([
    "a",
    "c",
  ]);
});

test("where nothing bears on it, all that was found is shown", () => {
  expect(ids(worthShowing([candidate("a", 0.004), candidate("b", 0.001)]))).toEqual(["a", "b"]);
  expect(worthShowing([])).toEqual([]);
});
