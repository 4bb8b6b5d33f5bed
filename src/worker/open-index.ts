import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Row } from "../domain/row";
import type { RowImage } from "../domain/row-file";
import type { MemoryIndex } from "../engine/recall/memory-index";
import {
  type HeldIndex,
  type IndexParts,
  meanOfShared,
  type Mean,
  newIndex,
  noMean,
  type Progress,
  readFromFile,
  stampOf,
  takeMean,
  writerOf,
} from "./held-index";
import { keepUp, remakeWhereWorn } from "./remake-index";
import { rowsOf } from "./refresh-index";
import type { RowWriter } from "./row-writer";

export interface Followed extends Pick<Change, "put" | "forget" | "vectors"> {
  /** Its last `HistoryEntry.number`, as the store gave it; null where it has none. */
  readonly through: number | null;
}

/** The index of a store, opened from what is derived on the disk, and kept in step with both. */
export interface OpenIndex {
  /** Another one once it was made anew. */
  readonly index: MemoryIndex;
  /** Resolves when the index holds what the store holds; rejects where the store cannot be read. */
  readonly ready: Promise<void>;
  /** How far the making anew is, in memories; null where there is nothing to make. */
  readonly progress: () => Progress | null;
  /** To be told of each change once it is on the disk, before the next one is written. Where it forgets, nothing of that is in the file any more when it resolves. */
  readonly follow: (change: Followed) => Promise<void>;
  /** To be told once everything is forgotten; nothing of it is in the file any more when it resolves. */
  readonly clear: () => Promise<void>;
  /** Resolves when the file holds what the index holds. */
  readonly settled: () => Promise<void>;
}

/** Memories that go into the index at once, between which others have their turn. */
const AT_ONCE = 500;

/** It can answer when this resolves: by all that the file held, or, where that is of no use, by what has been read up to then. */
export async function openIndex(given: IndexParts): Promise<OpenIndex> {
  const { image, parts } = await readFile(given);
  const mean = image === null ? await takeMean(parts) : meanOfShared(parts, image.shared);
  const held = hold(parts, mean);
  const wrong = image === null ? 0 : held.index.load(image);
  held.writer = writerOf(held, image?.count ?? null);
  if (image !== null) readFromFile(held);
  const ready = keepUp(held, image && { through: image.through, wrong });
  const sealSoon = whenQuiet(() => held.index.seal());
  void ready.then(sealSoon, sealSoon);
  // Who waits for it hears of it.
  ready.catch(() => undefined);
  return {
    get index() {
      return held.index;
    },
    ready,
    progress: () => held.progress,
    follow: (change) => follow(held, change).finally(sealSoon),
    clear: () => clear(held),
    settled: async () => held.writer?.settle(),
  };
}

/** Nobody waits when nothing has changed for so long, in milliseconds. */
const QUIET_MS = 300;

/** What came since is put in order in a pause, and room is made for more, so that neither a question nor the next change waits for it. */
function whenQuiet(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, QUIET_MS);
  };
}

/** An empty file is of no use, and neither is one that cannot be opened: another window may have it. */
async function readFile(parts: IndexParts): Promise<{ readonly image: RowImage | null; readonly parts: IndexParts }> {
  try {
    const image = (await parts.file?.open(stampOf(parts, noMean(parts)))) ?? null;
    return { image: image?.count === 0 ? null : image, parts };
  } catch (error) {
    parts.failed?.(error);
    return { image: null, parts: { ...parts, file: null } };
  }
}

const hold = (parts: IndexParts, { mean, takenAt }: Mean): HeldIndex => ({
  parts,
  index: newIndex(parts, mean),
  writer: null,
  takenAt,
  next: null,
  readings: new Set(),
  progress: null,
  clears: 0,
  isCurrent: false,
});

async function follow(held: HeldIndex, { put = [], forget = [], vectors = [], through }: Followed): Promise<void> {
  const changed = [...put, ...vectors].map(({ id }) => id);
  for (const reading of held.readings) for (const id of [...changed, ...forget]) reading.add(id);
  await putAll(held, put);
  const { index, writer } = held;
  const erased = rowsOf(index, forget);
  for (const each of serving(held)) {
    each.remove(forget);
    each.setVectors(vectors);
  }
  writer?.changed(rowsOf(index, changed));
  if (forget.length > 0) await erase(held, writer, erased);
  reach(held, through);
  void remakeWhereWorn(held).catch(() => undefined);
}

async function putAll(held: HeldIndex, put: readonly Memory[]): Promise<void> {
  for (let from = 0; from < put.length; from += AT_ONCE) {
    if (from > 0) await new Promise((done) => setTimeout(done));
    for (const index of serving(held)) index.put(put.slice(from, from + AT_ONCE));
  }
}

/** What is put beside may be a turn without the forgotten passage: it is written before. */
async function erase(held: HeldIndex, writer: RowWriter | null, rows: readonly Row[]): Promise<void> {
  await writer?.drain();
  await writer?.erase(rows);
  // Another index took its place: the file is emptied for it first.
  if (held.writer !== writer) await held.writer?.erase([]);
}

/** No other change is on its way, so where it is current, the index holds all that the store has told up to here. */
function reach({ writer, isCurrent }: HeldIndex, through: number | null): void {
  if (through !== null && isCurrent) writer?.reached(through);
}

const serving = ({ index, next }: HeldIndex) => (next === null ? [index] : [index, next]);

async function clear(held: HeldIndex): Promise<void> {
  held.clears++;
  held.writer?.stop();
  held.next = null;
  held.progress = null;
  held.takenAt = 0;
  held.isCurrent = true;
  held.index = newIndex(held.parts, noMean(held.parts).mean);
  held.writer = writerOf(held, null);
  await held.writer?.erase([]);
}
