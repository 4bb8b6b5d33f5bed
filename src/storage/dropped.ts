import type { Database } from "./database";

/** Adds to the tally of drafts that were not kept. Within a transaction. */
export async function addDropped(db: Database, dropped: Readonly<Record<string, number>>): Promise<void> {
  const ids = Object.keys(dropped);
  if (ids.length === 0) return;
  const rows = await db.dropped.bulkGet(ids);
  await db.dropped.bulkPut(ids.map((id, place) => ({ id, count: (rows[place]?.count ?? 0) + (dropped[id] ?? 0) })));
}

export async function readDropped(db: Database): Promise<Readonly<Record<string, number>>> {
  const rows = await db.dropped.toArray();
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]));
}
