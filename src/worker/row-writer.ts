import type { Row } from "../domain/row";
import type { RowFile, RowStamp } from "../domain/row-file";
import type { PackedIndex } from "../engine/recall/create-memory-index";
import { createTurns } from "./in-turn";

/** Rows that are written at once, between which others have their turn. */
const AT_ONCE = 500;
/** What changes in so many milliseconds is written together. */
const QUIET_MS = 1_000;

/** How often it is looked whether vectors that are awaited have come, and for how long. */
const AWAITED_MS = 20;
const MOST_AWAITED_MS = 20_000;

const pause = (milliseconds = 0): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Keeps a row file in step with an index, when there is time. A file that fails is emptied and left alone: it is derived. */
export interface RowWriter {
  /** These rows changed; new ones are seen without it. */
  changed(rows: Iterable<Row>): void;
  /** The index holds all changes of the store up to this `HistoryEntry.number`. */
  reached(through: number): void;
  /** Everything is in the file. */
  drain(): Promise<void>;
  /** Everything is in the file and on the disk, and the file says how far it follows the store. */
  settle(): Promise<void>;
  /** Nothing of these rows is on the disk any more. */
  erase(rows: readonly Row[]): Promise<void>;
  /** Writes no more: another one has the file. */
  stop(): void;
}

interface RowWriterParts {
  readonly file: RowFile;
  readonly index: PackedIndex;
  readonly stamp: RowStamp;
  /** Rows that the file has; null: it is emptied first. */
  readonly count: number | null;
  readonly failed: (error: unknown) => void;
}

export function createRowWriter(parts: RowWriterParts): RowWriter {
  const { file, stamp, count } = parts;
  const guard = createGuard(parts);
  const pump = createPump(parts, guard);
  let through = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (count === null) void guard.run(() => file.reset(stamp));

  async function settle(): Promise<void> {
    clearTimeout(timer);
    const mark = through;
    await pump.drain();
    await guard.run(() => file.mark(mark));
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), QUIET_MS);
  }

  return {
    drain: pump.drain,
    settle,
    changed(rows) {
      pump.add(rows);
      soon();
    },
    reached(number) {
      through = Math.max(through, number);
      soon();
    },
    erase: (rows) => guard.runOrEmpty(() => file.erase(rows.filter((row) => row < pump.written()))),
    stop() {
      clearTimeout(timer);
      guard.stop();
    },
  };
}

interface Pump {
  /** Rows that the file has. */
  written(): number;
  add(rows: Iterable<Row>): void;
  readonly drain: () => Promise<void>;
}

function createPump({ file, index, count }: RowWriterParts, guard: Guard): Pump {
  const { catalog, vectors } = index.tables;
  const dirty = new Set<Row>();
  let written = count ?? 0;

  async function writeSome(): Promise<void> {
    const added = Math.max(0, Math.min(catalog.size - written, AT_ONCE));
    const rows = added > 0 ? Array.from({ length: added }, (_, place) => written + place) : first(dirty, AT_ONCE);
    // Before they are read: what changes while they are written is written again.
    for (const row of rows) dirty.delete(row);
    const images = index.imagesOf(rows);
    if (added > 0) await file.append(images);
    else for (const [place, row] of rows.entries()) if (images[place]) await file.overwrite(row, images[place]);
    written += added;
    vectors.written(rows.filter((row) => !dirty.has(row)));
  }

  return {
    written: () => written,
    add(rows) {
      for (const row of rows) dirty.add(row);
    },
    async drain() {
      await readable(index, guard);
      while (!guard.isOver() && (catalog.size > written || dirty.size > 0)) {
        await guard.run(writeSome);
        await pause();
      }
    },
  };
}

/** A row of which the vector is still to be read from this file cannot be written. Where they never come, the writing fails as it must. */
async function readable({ tables: { vectors } }: PackedIndex, guard: Guard): Promise<void> {
  for (let waited = 0; vectors.awaitsRows && !guard.isOver() && waited < MOST_AWAITED_MS; waited += AWAITED_MS) {
    await pause(AWAITED_MS);
  }
}

const first = (rows: ReadonlySet<Row>, limit: number): readonly Row[] => [...rows].slice(0, limit);

interface Guard {
  isOver(): boolean;
  run(work: () => Promise<void>): Promise<void>;
  /** Where the file was given up before, it is made sure that it is empty. */
  runOrEmpty(work: () => Promise<void>): Promise<void>;
  stop(): void;
}

/** One work after the other, until one fails: then the file is emptied, and nothing is written any more. */
function createGuard({ file, stamp, failed }: RowWriterParts): Guard {
  const inTurn = createTurns();
  let state: "in use" | "failed" | "empty" | "stopped" = "in use";

  async function empty(): Promise<void> {
    try {
      await file.reset(stamp);
      state = "empty";
    } catch (error) {
      failed(error);
    }
  }
  async function attempt(work: () => Promise<void>): Promise<void> {
    if (state !== "in use") return;
    try {
      await work();
    } catch (error) {
      state = "failed";
      failed(error);
      await empty();
    }
  }
  return {
    isOver: () => state !== "in use",
    run: (work) => inTurn(() => attempt(work)),
    runOrEmpty: (work) => inTurn(() => (state === "failed" ? empty() : attempt(work))),
    stop() {
      state = "stopped";
    },
  };
}
