import { expect, test } from "vitest";
import { memoriesIn } from "../../test/formats/whole";
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
const file = (rows: string): string => `{"format":"keepsake","version":4,"exportedAt":"","memories":[${rows}]}`;

test("200,000 memories are read; more are refused sooner than that, without being read first", async () => {
  const rows = (many: number): string => `${JSON.stringify(vet)},`.repeat(many - 1) + JSON.stringify(vet);
  const [many, more] = [file(rows(200_000)), file(rows(300_000))];
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  await expect(memoriesIn(format, more)).rejects.toMatchObject({
    code: "too-large",
    message: expect.stringContaining("more than 200,000 memories"),
  });
  const refusedAt = performance.now();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(500_000_000);
  expect(await memoriesIn(format, many)).toEqual([vet]);
  expect(refusedAt - start).toBeLessThan(performance.now() - refusedAt);
}, 120_000);
