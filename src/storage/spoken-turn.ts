import { type Turn, turnKey } from "../domain/turn";
import type { Database, InboxRow } from "./database";

/** Gives each turn its key and the hash of its words. Of turns with the same key, the last counts. To be done before a transaction, which would end meanwhile. */
export async function spokenTurns(db: Database, turns: readonly Turn[]): Promise<readonly Omit<InboxRow, "place">[]> {
  if (turns.length === 0) return [];
  const salt = await readSalt(db);
  const last = new Map(turns.map((turn) => [turnKey(turn), turn]));
  return Promise.all([...last].map(async ([key, turn]) => ({ key, hash: await hashWords(turn.text, salt), turn })));
}

/** What stays of a learned turn is this hash; the salt keeps it from being looked up in a table of common sentences. */
async function readSalt(db: Database): Promise<string> {
  return db.transaction("rw", db.salts, async () => {
    const row = await db.salts.get("seen");
    if (row !== undefined) return row.salt;
    const salt = crypto.randomUUID();
    await db.salts.add({ id: "seen", salt });
    return salt;
  });
}

async function hashWords(text: string, salt: string): Promise<string> {
  // Pages space the same words differently from one visit to the next.
  const words = text.normalize().replaceAll(/\s+/g, " ").trim();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(salt + words));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
