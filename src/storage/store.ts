import type { HistoryEntry } from "../domain/change";
import { defaultSettings } from "../domain/settings";
import type { HistoryQuery, Store } from "../domain/store";
import { readActivity } from "./activity";
import { commit, rememberedTables } from "./commit";
import { Database } from "./database";
import { readDropped } from "./dropped";
import { accept, waiting } from "./inbox";
import { changedSince, fromChat, get, naming, slice, vectorsOf } from "./reading";
import { rereadFailed, toReread } from "./reread";
import { storeFailure } from "./store-failure";

/** A store with its connection, which is opened by the first call. */
export interface OpenStore extends Store {
  /** Ends the connection for good. */
  close(): void;
}

/** The store of that name on this device; made when it is not there. */
export function openStore(name = "keepsake"): OpenStore {
  const db = new Database(name);
  return {
    count: () => attempt(() => db.memories.count()),
    get: (ids) => attempt(() => get(db, ids)),
    fromChat: (chat) => attempt(() => fromChat(db, chat)),
    naming: (id) => attempt(() => naming(db, id)),
    chats: () => attempt(async () => (await db.memories.orderBy("chats").uniqueKeys()).map(String)),
    slice: (after, limit) => attempt(() => slice(db, after, limit)),
    vectorsOf: (ids, model) => attempt(() => vectorsOf(db, ids, model)),
    changedSince: (number) => attempt(() => changedSince(db, number)),
    commit: (change) => attempt(() => commit(db, change)),
    history: (query) => attempt(() => readHistory(db, query)),
    accept: (turns) => attempt(() => accept(db, turns)),
    waiting: (limit) => attempt(() => waiting(db, limit)),
    countWaiting: () => attempt(() => db.inbox.count()),
    toReread: (limit) => attempt(() => toReread(db, limit)),
    countToReread: () => attempt(() => db.reread.count()),
    rereadFailed: (turns) => attempt(() => rereadFailed(db, turns)),
    dropped: () => attempt(() => readDropped(db)),
    activity: (query) => attempt(() => readActivity(db, query)),
    imported: (file) => attempt(async () => (await db.imports.get(file))?.chats ?? 0),
    noteImported: (file, chats) =>
      attempt(async () => void (await (chats === null ? db.imports.delete(file) : db.imports.put({ file, chats })))),
    settings: () => attempt(async () => ({ ...defaultSettings, ...(await db.settings.get("settings"))?.value })),
    saveSettings: (value) => attempt(async () => void (await db.settings.put({ id: "settings", value }))),
    clear: () => attempt(() => clear(db)),
    close: () => db.close(),
  };
}

async function attempt<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeFailure(error);
  }
}

async function readHistory(db: Database, query: HistoryQuery): Promise<readonly HistoryEntry[]> {
  const { memory, before = Infinity, limit } = query;
  const entries =
    memory === undefined
      ? db.history.where("number").below(before)
      : db.history
          .where("memory")
          .equals(memory)
          .filter(({ number }) => number < before);
  return entries.reverse().limit(limit).toArray();
}

/** All but `seen`: an old chat that is opened again does not bring back what was in it. What still waits counts as seen. */
async function clear(db: Database): Promise<void> {
  await db.transaction("rw", rememberedTables(db), async () => {
    const waiting = await db.inbox.toArray();
    await db.seen.bulkPut(waiting.map(({ key, hash }) => ({ key, hash })));
    const gone = [db.memories, db.vectors, db.history, db.inbox, db.reread, db.dropped, db.activity];
    await Promise.all(gone.map((table) => table.clear()));
  });
}
