import type { Store } from "../domain/store";
import { MOST_TOLD } from "../engine/graph/told-things";
import type { MemoryIndex } from "../engine/recall/memory-index";

/** Memories whose rows are in memory at once. */
const READ_AT_ONCE = 500;
/** Memories that are understood at once, in some milliseconds: a recall that comes meanwhile waits no longer. */
const UNDERSTOOD_AT_ONCE = 20;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

interface Reading {
  /** Runs it in turn with the changes. */
  readonly commit: (work: () => Promise<null>) => Promise<void>;
  /** As it is by then. */
  readonly index: () => MemoryIndex;
}

/** Reads what the memories that were said last tell of people and things, the newest first. */
export async function readTold({ commit, index }: Reading, store: Pick<Store, "get">): Promise<void> {
  const ids = index().newestStatements(MOST_TOLD);
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    // In turn with the changes, so that none comes between the reading of a row and its going in.
    await commit(async () => {
      const memories = await store.get(ids.slice(from, from + READ_AT_ONCE));
      const current = index();
      const statements = memories.filter(({ kind }) => current.kind(kind)?.verbatim === false);
      for (const memory of statements.toReversed()) current.told.put(memory);
      return null;
    });
    await understand(index);
  }
  await understand(index);
}

/** Reads what is still unread of what came into the index. */
export async function understand(index: Reading["index"]): Promise<void> {
  while (index().told.readAhead(UNDERSTOOD_AT_ONCE)) await pause();
}
