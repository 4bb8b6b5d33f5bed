import fc from "fast-check";
import { expect, test } from "vitest";
import { inBatches } from "./in-batches";

test("each is done once, in order, some at a time", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(2200), async (count) => {
      const ids = Array.from({ length: count }, (_, at) => `m${at}`);
      const batches: (readonly string[])[] = [];
      const counts: number[] = [];
      await inBatches(ids, {
        work: async (batch) => void batches.push(batch),
        onBatch: (done) => counts.push(done) > 0,
      });
      expect(batches.flat()).toEqual(ids);
      expect(batches.every(({ length }) => length > 0 && length <= 500)).toBe(true);
      expect(counts.at(-1) ?? 0).toBe(count);
    }),
    { numRuns: 30 },
  );
});

test("it can be left between two batches", async () => {
  const ids = Array.from({ length: 1200 }, (_, at) => `m${at}`);
  const done: number[] = [];
  const work = async (batch: readonly string[]) => void done.push(batch.length);
  await inBatches(ids, { work, onBatch: () => false });
  expect(done).toEqual([500]);
});

test("what goes wrong ends it", async () => {
  const ids = Array.from({ length: 1200 }, (_, at) => `m${at}`);
  let calls = 0;
  const work = async (): Promise<void> => {
    calls += 1;
    if (calls === 2) throw new Error("The disk is full.");
  };
  await expect(inBatches(ids, { work })).rejects.toThrow("The disk is full.");
  expect(calls).toBe(2);
});
