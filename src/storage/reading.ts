import type { StoredVector } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Changed } from "../domain/store";
import { type ChatAddress, chatKey } from "../domain/turn";
import type { Database } from "./database";
import { asGiven } from "./memory-row";

export async function get(db: Database, ids: readonly string[]): Promise<readonly Memory[]> {
  const rows = await db.memories.bulkGet([...ids]);
  return rows.flatMap((row) => (row === undefined ? [] : asGiven(row)));
}

export async function fromChat(db: Database, chat: ChatAddress): Promise<readonly Memory[]> {
  const rows = await db.memories.where("chats").equals(chatKey(chat)).toArray();
  return rows.map(asGiven);
}

export async function naming(db: Database, id: string): Promise<readonly Memory[]> {
  const rows = await db.memories.where("linked").equals(id).toArray();
  return rows.map(asGiven);
}

export async function slice(db: Database, after: string | null, limit: number): Promise<readonly Memory[]> {
  const following = after === null ? db.memories.toCollection() : db.memories.where("id").above(after);
  return (await following.limit(limit).toArray()).map(asGiven);
}

export async function vectorsOf(db: Database, ids: readonly string[], model: string): Promise<readonly StoredVector[]> {
  const rows = await db.vectors.bulkGet([...ids]);
  return rows.flatMap((row) => (row?.model === model ? row : []));
}

/** Read in one transaction, so that nothing comes between the number and what it stands for. */
export async function changedSince(db: Database, number: number): Promise<Changed> {
  return db.transaction("r", db.history, async () => {
    const [through = 0] = await db.history.toCollection().reverse().limit(1).primaryKeys();
    if (number >= through) return { through, memories: [] };
    const entries = await db.history.where("number").above(number).toArray();
    return { through, memories: [...new Set(entries.map(({ memory }) => memory))] };
  });
}
