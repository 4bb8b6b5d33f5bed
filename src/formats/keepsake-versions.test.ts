import { expect, test } from "vitest";
import { memoriesIn, written } from "../../test/formats/whole";
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

const { space, ...third } = { ...vet, uses: [5, 9], pinned: true, archivedAt: 7 };
const { uses, pinned, archivedAt, ...second } = { ...vet, timesSaid: 4, unreviewed: true };
const { space: _space, ...secondRow } = second;
const { timesSaid: _said, lastSaidAt, when, tense, unreviewed: _unreviewed, ...first } = secondRow;

test("a file of the first version is read: what it could not say is said once, plainly, and seen by the user", async () => {
  expect({ lastSaidAt, when, tense }).toEqual({ lastSaidAt: 1, when: null, tense: "present" });
  expect(await memoriesIn(format, file(1, first))).toEqual([{ ...vet, timesSaid: 1, unreviewed: false }]);
});

test("a file of the second version is read: nothing of it was used, pinned or faded yet", async () => {
  expect({ uses, pinned, archivedAt }).toEqual({ uses: [], pinned: false, archivedAt: null });
  expect(await memoriesIn(format, file(2, secondRow))).toEqual([{ ...vet, timesSaid: 4, unreviewed: true }]);
});

test("a file of the third version keeps all of that, and belongs to no space yet", async () => {
  expect(space).toBeNull();
  expect(await memoriesIn(format, file(3, third))).toEqual([{ ...third, space: null }]);
});

test("a file of the fourth version keeps its space too, and goes out as it came in", async () => {
  const fourth = { ...third, space: "work" };
  expect(await memoriesIn(format, file(4, fourth))).toEqual([fourth]);
  expect(await memoriesIn(format, await written(format, [fourth]))).toEqual([fourth]);
});
