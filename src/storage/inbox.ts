import type { Turn } from "../domain/turn";
import type { Database } from "./database";
import { spokenTurns } from "./spoken-turn";

/** Puts turns at the end of the inbox, those excepted that wait there or were learned from in the same words. Other words take the place of those that wait. */
export async function accept(db: Database, turns: readonly Turn[]): Promise<void> {
  const spoken = await spokenTurns(db, turns);
  await db.transaction("rw", db.inbox, db.seen, async () => {
    const seen = await db.seen.bulkGet(spoken.map(({ key, hash }) => [key, hash]));
    const waiting = await db.inbox
      .where("key")
      .anyOf(spoken.map(({ key }) => key))
      .toArray();
    const hashes = new Map(waiting.map(({ key, hash }) => [key, hash]));
    const fresh = spoken.filter(({ key, hash }, index) => seen[index] === undefined && hashes.get(key) !== hash);
    await db.inbox
      .where("key")
      .anyOf(fresh.map(({ key }) => key))
      .delete();
    await db.inbox.bulkAdd(fresh);
  });
}

/** Oldest first. */
export async function waiting(db: Database, limit: number): Promise<readonly Turn[]> {
  const rows = await db.inbox.orderBy("place").limit(limit).toArray();
  return rows.map(({ turn }) => turn);
}
