import Dexie, { type Table, type Transaction } from "dexie";
import type { Activity } from "../domain/activity";
import type { HistoryEntry, StoredVector } from "../domain/change";
import { Failure } from "../domain/failure";
import type { Memory } from "../domain/memory";
import type { Migration, Row } from "../domain/migration";
import type { Settings } from "../domain/settings";
import type { Reread } from "../domain/store";
import type { Turn } from "../domain/turn";
import { migrations } from "./migrations";

/** A memory as it is kept. */
export interface MemoryRow extends Memory {
  /** `chatKey`s of its sources, each once: what an index finds it by. */
  readonly chats: readonly string[];
  /** `Memory.id`s that its links name, each once: the same. */
  readonly linked: readonly string[];
}

/** A turn in the words that it had: the same turn edited is another one. */
export interface SpokenTurn {
  /** `turnKey` of the turn. */
  readonly key: string;
  /** Salted SHA-256 of its words, in hex. */
  readonly hash: string;
}

export interface InboxRow extends SpokenTurn {
  /** Grows with each arrival. */
  readonly place: number;
  readonly turn: Turn;
}

interface RereadRow extends Reread {
  /** Grows with each arrival. */
  readonly place: number;
}

interface DroppedRow {
  /** `Check.id`. */
  readonly id: string;
  readonly count: number;
}

interface ImportRow {
  /** The file's name, as `Store.imported` is asked for it. */
  readonly file: string;
  readonly chats: number;
}

interface SettingsRow {
  readonly id: "settings";
  readonly value: Settings;
}

interface SaltRow {
  readonly id: "seen";
  readonly salt: string;
}

/** The tables as the newest migration leaves them. */
export class Database extends Dexie {
  declare readonly memories: Table<MemoryRow, string>;
  declare readonly vectors: Table<StoredVector, string>;
  declare readonly history: Table<HistoryEntry, number, Omit<HistoryEntry, "number">>;
  declare readonly inbox: Table<InboxRow, number, Omit<InboxRow, "place">>;
  declare readonly seen: Table<SpokenTurn, [string, string]>;
  declare readonly reread: Table<RereadRow, number, Reread>;
  declare readonly dropped: Table<DroppedRow, string>;
  declare readonly activity: Table<Activity, number, Omit<Activity, "number">>;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly settings: Table<SettingsRow, "settings">;
  declare readonly salts: Table<SaltRow, "seen">;

  constructor(name: string, steps: readonly Migration[] = migrations) {
    const newest = Math.max(...steps.map(({ version }) => version));
    // With `relaxed`, Chromium's default, each acknowledged write of the last seconds is lost in a power cut.
    super(name, { chromeTransactionDurability: "strict", indexedDB: onlyVersion(newest) });
    // They keep account of every key that is written, for live queries and for other windows: nobody here asks.
    for (const name of ["Observability", "Cache"]) this.unuse({ stack: "dbcore", name });
    for (const { version, stores, rows = {} } of steps) {
      this.version(version)
        .stores(stores)
        .upgrade((transaction) => migrateRows(transaction, rows));
    }
    // False keeps Dexie from opening it again by itself, at a version that is no longer ours.
    this.on("versionchange", () => {
      this.close();
      return false;
    });
  }
}

async function migrateRows(transaction: Transaction, rows: NonNullable<Migration["rows"]>): Promise<void> {
  try {
    for (const [table, change] of Object.entries(rows)) {
      await transaction
        .table<Row>(table)
        .toCollection()
        .modify((row, ref) => {
          ref.value = change(row);
        });
    }
  } catch (cause) {
    throw new Failure(
      "store",
      "Your memories could not be brought over to this version of Keepsake; they are kept unchanged.",
      { cause },
    );
  }
}

/** Dexie opens a database of a newer version all the same, and adds the tables that it misses there. This refuses instead. */
function onlyVersion(version: number): IDBFactory {
  const nativeVersion = version * 10;
  return {
    cmp: (first, second) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    open: (name, asked) => {
      if (asked === nativeVersion) return indexedDB.open(name, asked);
      throw new Failure(
        "store",
        "Your memories were saved by a newer version of Keepsake. Update Keepsake to open them; nothing was changed.",
      );
    },
  };
}
