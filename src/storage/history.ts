import type { HistoryEntry } from "../domain/change";
import type { Database } from "./database";

/** Adds what a change did, within its transaction. Gives the last number; null where it did nothing. */
export async function addHistory(
  db: Database,
  entries: readonly Omit<HistoryEntry, "number">[],
): Promise<number | null> {
  return entries.length === 0 ? null : db.history.bulkAdd(entries);
}
