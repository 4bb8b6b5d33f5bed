import type { Reread } from "../domain/store";
import type { Database } from "./database";

/** Puts turns at the end of those that are read again; those that wait already stay as they are. Within a transaction. */
export async function addRereads(db: Database, turns: readonly string[]): Promise<void> {
  if (turns.length === 0) return;
  const waiting = new Set(
    (
      await db.reread
        .where("turn")
        .anyOf([...turns])
        .toArray()
    ).map(({ turn }) => turn),
  );
  await db.reread.bulkAdd([...new Set(turns)].filter((turn) => !waiting.has(turn)).map((turn) => ({ turn, tries: 0 })));
}

/** Within a transaction. */
export async function endRereads(db: Database, turns: readonly string[]): Promise<void> {
  if (turns.length === 0) return;
  await db.reread
    .where("turn")
    .anyOf([...turns])
    .delete();
}

/** Oldest first. */
export async function toReread(db: Database, limit: number): Promise<readonly Reread[]> {
  const rows = await db.reread.orderBy("place").limit(limit).toArray();
  return rows.map(({ turn, tries }) => ({ turn, tries }));
}

export async function rereadFailed(db: Database, turns: readonly string[]): Promise<void> {
  await db.reread
    .where("turn")
    .anyOf([...turns])
    .modify((row, ref) => {
      ref.value = { ...row, tries: row.tries + 1 };
    });
}
