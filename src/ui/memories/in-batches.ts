/** A message between our parts holds these many ids without making anything wait. */
const BATCH = 500;

export interface Batches<T> {
  readonly work: (ids: readonly string[]) => Promise<T>;
  /** Told after each batch: how many are done, and what it gave. False ends it there. */
  readonly onBatch?: (done: number, gave: T) => boolean;
}

/** Does the same with many, some at a time. */
export async function inBatches<T>(ids: readonly string[], { work, onBatch }: Batches<T>): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const gave = await work(batch);
    if (onBatch?.(start + batch.length, gave) === false) return;
  }
}
