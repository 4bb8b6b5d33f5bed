import type { Activity, ActivityQuery } from "./activity";
import type { Change, HistoryEntry, StoredVector } from "./change";
import type { Memory } from "./memory";
import type { Settings } from "./settings";
import type { ChatAddress, Turn } from "./turn";

/** What the engine asks of the disk. All methods reject with a `Failure` of code `store` when the disk refuses; nothing is then half done. */
export interface Store {
  /** How many memories there are, verbatim kinds too. */
  count(): Promise<number>;
  /** In the order asked; those that are not there are left out. */
  get(ids: readonly string[]): Promise<readonly Memory[]>;
  /** All that was drawn from a chat, its whole turns too, in no order. */
  fromChat(chat: ChatAddress): Promise<readonly Memory[]>;
  /** Those that have a link to a memory, by its id; in no order. */
  naming(id: string): Promise<readonly Memory[]>;
  /** `chatKey`s of all chats that something was drawn from, in no order. */
  chats(): Promise<readonly string[]>;
  /** The next ones by id, for a walk over everything: null begins it, and an empty answer ends it. */
  slice(after: string | null, limit: number): Promise<readonly Memory[]>;
  /** The vectors of one embedding model that these memories have, in the order asked. */
  vectorsOf(ids: readonly string[], model: string): Promise<readonly StoredVector[]>;
  /** What changed after a `HistoryEntry.number`. A vector that came later than its memory is no change. */
  changedSince(number: number): Promise<Changed>;
  /** The one way to change what is remembered. Resolves when it is safe on disk, with its last `HistoryEntry.number`; null where it has none. */
  commit(change: Change): Promise<number | null>;
  /** Newest first. */
  history(query: HistoryQuery): Promise<readonly HistoryEntry[]>;

  /** Puts turns into the durable inbox, those already learned in the same words excepted. Resolves when they are safe on disk. */
  accept(turns: readonly Turn[]): Promise<void>;
  /** The oldest turns that wait to be learned from. */
  waiting(limit: number): Promise<readonly Turn[]>;
  countWaiting(): Promise<number>;

  /** The turns that wait to be read again, the oldest first. */
  toReread(limit: number): Promise<readonly Reread[]>;
  countToReread(): Promise<number>;
  /** One more vain try for each. */
  rereadFailed(turns: readonly string[]): Promise<void>;

  /** Drafts that were not kept, ever, by `Check.id`. */
  dropped(): Promise<Readonly<Record<string, number>>>;

  /** What was done, the newest first. */
  activity(query: ActivityQuery): Promise<readonly Activity[]>;

  /** How many chats of a file, by a name of the caller's, have been taken in; 0 where it is not known. */
  imported(file: string): Promise<number>;
  /** Keeps it, for a file that is taken up again later; null: it is done with. */
  noteImported(file: string, chats: number | null): Promise<void>;

  settings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Forgets everything. The settings stay, and so does what tells that a turn is known, so that none is learned from again. */
  clear(): Promise<void>;
}

export interface Changed {
  /** The newest `HistoryEntry.number`; 0 where there is none. Less than what was asked with: this is an older store, or everything was forgotten since. */
  readonly through: number;
  /** `Memory.id`s, each once: of those forgotten too. */
  readonly memories: readonly string[];
}

export interface HistoryQuery {
  /** Only this memory's. */
  readonly memory?: string;
  /** Those before this `HistoryEntry.number`; absent: the newest. */
  readonly before?: number;
  /** At most so many. */
  readonly limit: number;
}

/** A turn that waits for an unhurried extractor. */
export interface Reread {
  /** `turnKey`. */
  readonly turn: string;
  /** How often it was tried in vain. */
  readonly tries: number;
}
