import { COLUMNS } from "../engine/recall/index-image";
import { type HeldIndex, newIndex, readFromFile, takeMean, writerOf } from "./held-index";
import { bring, fill } from "./refresh-index";

/** What was read from the file. */
interface Opened {
  readonly through: number;
  /** Rows that were not whole. */
  readonly wrong: number;
}

/** Memories of the file that are looked for in the store, to see that both are of one kind. */
const LOOKED_FOR = 50;
/** Fewer empty rows, or fewer memories, are not worth making it anew. */
const WORTH_IT = 1_000;
/** Vectors that are looked for at once. */
const AT_ONCE = 500;
const ALL = Number.POSITIVE_INFINITY;

/** Brings an index that was just opened to what the store holds. Null: there was nothing to open. */
export async function keepUp(held: HeldIndex, opened: Opened | null): Promise<void> {
  if (opened === null) await begin(held);
  else if (await isOfStore(held, opened)) await resume(held, opened);
  else await remake(held);
  held.isCurrent = true;
  await remakeWhereWorn(held);
}

/** Should it be broken off, what misses is found by its count. */
async function begin(held: HeldIndex): Promise<void> {
  const { through } = await held.parts.store.changedSince(ALL);
  held.writer?.reached(through);
  await fill(held, held.index);
  readFromFile(held);
}

async function resume(held: HeldIndex, opened: Opened): Promise<void> {
  const { store } = held.parts;
  const { clears } = held;
  await readVectorsInTime(held);
  const { through, memories } = await store.changedSince(opened.through);
  await bring(held, held.index, memories);
  if ((await store.count()) !== held.index.tables.catalog.count) await fill(held, held.index);
  await bringVectors(held);
  if (held.clears === clears) held.writer?.reached(through);
}

/** A vector that came after its memory left no trace in the history. */
async function bringVectors(held: HeldIndex): Promise<void> {
  const { store, embedder } = held.parts;
  const without = held.index.unembedded(ALL);
  for (let from = 0; from < without.length; from += AT_ONCE) {
    const found = await store.vectorsOf(without.slice(from, from + AT_ONCE), embedder.model);
    await bring(
      held,
      held.index,
      found.map(({ id }) => id),
    );
  }
}

/** Where the first answers can read the few vectors that they need from the file, all of them wait a little longer. */
async function readVectorsInTime(held: HeldIndex): Promise<void> {
  const { file, restMs = 0 } = held.parts;
  if (restMs === 0 || !file?.readRows) await readVectors(held);
  else setTimeout(() => void readVectors(held).catch(held.parts.failed), restMs);
}

/** Vectors wait until now, where they are not read from the file one by one. */
async function readVectors(held: HeldIndex): Promise<void> {
  const { vectors } = held.index.tables;
  const { file } = held.parts;
  if (!vectors.awaitsRows || file === null) return;
  try {
    const column = await file.readColumn(COLUMNS.vector);
    // It was emptied meanwhile.
    if (column.length === 0) throw new RangeError("The file has no vectors.");
    vectors.loadRows(column);
  } catch (error) {
    held.parts.failed?.(error);
    if (held.progress === null) await remake(held);
  }
}

/** A store that was brought back from elsewhere, or lost, is behind, or has others. */
async function isOfStore({ parts, index }: HeldIndex, { through, wrong }: Opened): Promise<boolean> {
  const { catalog } = index.tables;
  const step = Math.max(1, Math.floor(catalog.size / LOOKED_FOR));
  const rows = Array.from({ length: Math.min(LOOKED_FOR, catalog.size) }, (_, place) => place * step);
  const ids = rows.flatMap((row) => catalog.idOf(row) ?? []);
  const there = await parts.store.get(ids);
  const isBehind = (await parts.store.changedSince(ALL)).through < through;
  return wrong === 0 && !isBehind && there.length * 2 >= ids.length;
}

/** Made anew where many rows are empty, or the mean was taken from half as many memories as there are now. */
export async function remakeWhereWorn(held: HeldIndex): Promise<void> {
  if (!held.isCurrent || held.next !== null || held.progress !== null) return;
  const { size, count } = held.index.tables.catalog;
  const empty = size - count;
  if (empty > WORTH_IT && empty > size / 4) await remake(held);
  else if (count >= WORTH_IT && withVectors(held) >= Math.max(WORTH_IT, 2 * held.takenAt)) await remake(held);
}

const withVectors = ({ index }: HeldIndex): number => index.tables.catalog.count - index.counts().unembedded;

/** Makes another index from all that the store has; the one that is there serves meanwhile, and both follow what changes. */
async function remake(held: HeldIndex): Promise<void> {
  const { clears, parts } = held;
  held.progress = { done: 0, total: held.index.tables.catalog.count };
  try {
    const { mean, takenAt } = await takeMean(parts);
    const { through } = await parts.store.changedSince(ALL);
    if (held.clears !== clears) return;
    const next = newIndex(parts, mean);
    held.next = next;
    await fill(held, next);
    if (held.clears !== clears) return;
    held.writer?.stop();
    Object.assign(held, { index: next, next: null });
    // Where no vector was found, there will be none to take a mean from before there are many more.
    held.takenAt = Math.max(takenAt, withVectors(held));
    held.writer = writerOf(held, null);
    held.writer?.reached(through);
  } finally {
    if (held.clears === clears) Object.assign(held, { next: null, progress: null });
  }
  await held.writer?.drain();
  readFromFile(held);
}
