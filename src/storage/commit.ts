import type { Change, HistoryEntry, StoredVector } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Database, SpokenTurn } from "./database";
import { addActivity } from "./activity";
import { addDropped } from "./dropped";
import { addHistory } from "./history";
import { markMemories } from "./marks";
import { memoryRow } from "./memory-row";
import { addRereads, endRereads } from "./reread";
import { spokenTurns } from "./spoken-turn";

/** All that a change may touch. */
export const rememberedTables = (db: Database) => [
  db.memories,
  db.vectors,
  db.history,
  db.inbox,
  db.seen,
  db.reread,
  db.dropped,
  db.activity,
];

/** The one way to write: a whole change in one transaction, on disk when it resolves. Gives the last number that it has in the history. */
export async function commit(db: Database, change: Change): Promise<number | null> {
  const learned = await spokenTurns(db, change.learned ?? []);
  return db.transaction("rw", rememberedTables(db), async () => {
    const put = await putMemories(db, change);
    const marked = await markMemories(db, change);
    const forgotten = await forgetMemories(db, change);
    await putVectors(db, change.vectors ?? []);
    await finishTurns(db, learned);
    await addRereads(db, change.reread ?? []);
    await endRereads(db, change.rereadDone ?? []);
    await addDropped(db, change.dropped ?? {});
    await addActivity(db, change);
    return forgotten ?? marked ?? put;
  });
}

async function putMemories(db: Database, { by, at, put = [] }: Change): Promise<number | null> {
  if (put.length === 0) return null;
  const memories = [...new Map(put.map((memory) => [memory.id, memory])).values()];
  const old = await db.memories.bulkGet(memories.map(({ id }) => id));
  const stale = memories.filter(({ text }, index) => old[index] !== undefined && old[index].text !== text);
  await db.memories.bulkPut(memories.map(memoryRow));
  if (stale.length > 0) await db.vectors.bulkDelete(stale.map(({ id }) => id));
  return addHistory(
    db,
    memories.map(({ id }, index) => ({
      at,
      by,
      memory: id,
      action: old[index] === undefined ? "added" : "changed",
      ...(old[index] !== undefined && { before: old[index].text }),
    })),
  );
}

async function forgetMemories(db: Database, { by, at, put = [], forget = [] }: Change): Promise<number | null> {
  if (forget.length === 0) return null;
  const gone = await present(db, forget);
  await db.memories.bulkDelete(gone);
  await db.vectors.bulkDelete(gone);
  const number = await addHistory(
    db,
    gone.map((memory) => ({ at, by, memory, action: "forgotten" })),
  );
  // What is put beside it may be a kept turn without the forgotten passage, and its earlier words hold that passage.
  const touched = [...gone, ...put.map(({ id }) => id)];
  await db.history
    .where("memory")
    .anyOf(touched)
    .modify((entry, ref) => {
      ref.value = withoutWords(entry);
    });
  return number;
}

const withoutWords = ({ number, at, by, action, memory }: HistoryEntry): HistoryEntry => ({
  number,
  at,
  by,
  action,
  memory,
});

/** A vector that comes when its memory is forgotten already is not kept. */
async function putVectors(db: Database, vectors: readonly StoredVector[]): Promise<void> {
  if (vectors.length === 0) return;
  const ids = new Set(
    await present(
      db,
      vectors.map(({ id }) => id),
    ),
  );
  await db.vectors.bulkPut(vectors.filter(({ id }) => ids.has(id)));
}

/** Turns that were edited since they were taken from the inbox stay there. */
async function finishTurns(db: Database, turns: readonly SpokenTurn[]): Promise<void> {
  if (turns.length === 0) return;
  const spoken = turns.map(({ key, hash }) => [key, hash]);
  await db.inbox.where("[key+hash]").anyOf(spoken).delete();
  await db.seen.bulkPut(turns.map(({ key, hash }) => ({ key, hash })));
}

/** Those ids that stand in the store, once each. */
async function present(db: Database, ids: readonly Memory["id"][]): Promise<string[]> {
  const rows = await db.memories.bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => row?.id ?? []);
}
