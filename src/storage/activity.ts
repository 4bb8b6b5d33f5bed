import type { Activity, ActivityQuery } from "../domain/activity";
import type { Change } from "../domain/change";
import type { Database } from "./database";

/** Tells what a change did besides, within its transaction. */
export async function addActivity(db: Database, { at, activity = [] }: Change): Promise<void> {
  if (activity.length > 0) await db.activity.bulkAdd(activity.map((entry) => ({ ...entry, at })));
}

export async function readActivity(db: Database, query: ActivityQuery): Promise<readonly Activity[]> {
  const { before = Infinity, memory, chat, limit } = query;
  if (memory !== undefined || chat !== undefined) {
    const told =
      memory === undefined
        ? db.activity.where("chat").equals(chat ?? "")
        : db.activity.where("memories").equals(memory);
    // By an index of another field the order is that field's.
    const entries = await told.filter(({ number }) => number < before).toArray();
    return entries.toSorted((a, b) => b.number - a.number).slice(0, limit);
  }
  return db.activity.where("number").below(before).reverse().limit(limit).toArray();
}
