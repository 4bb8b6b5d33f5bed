import { expect, test } from "vitest";
import { newMemory } from "../domain/memory";
import format from "./keepsake";

const vet = newMemory({
  id: "a",
  kind: "person",
  text: "My sister Ines is a vet.",
  sources: [{ site: "chatgpt", conversation: "c", turn: "t", role: "user", at: 1, start: 0, end: 24 }],
  learnedAt: 1_763_700_000_000,
  learnedBy: "embedded",
});
const file = (version: number, row: unknown): string =>
  JSON.stringify({ format: "keepsake", version, exportedAt: "", memories: [row] });

const { uses, pinned, archivedAt, ...second } = { ...vet, timesSaid: 4, unreviewed: true };
const { timesSaid: _said, lastSaidAt, when, tense, unreviewed: _unreviewed, ...first } = second;

test("a file of the first version is read: what it could not say is said once, plainly, and seen by the user", () => {
  expect({ lastSaidAt, when, tense }).toEqual({ lastSaidAt: 1, when: null, tense: "present" });
  expect(format.read(file(1, first))).toEqual([{ ...vet, timesSaid: 1, unreviewed: false }]);
});

test("a file of the second version is read: nothing of it was used, pinned or faded yet", () => {
  expect({ uses, pinned, archivedAt }).toEqual({ uses: [], pinned: false, archivedAt: null });
  expect(format.read(file(2, second))).toEqual([{ ...vet, timesSaid: 4, unreviewed: true }]);
});

test("a file of the third version keeps all of that, and goes out as it came in", () => {
  const third = { ...vet, uses: [5, 9], pinned: true, archivedAt: 7 };
  expect(format.read(file(3, third))).toEqual([third]);
  expect(format.read(format.write([third], 0))).toEqual([third]);
});
