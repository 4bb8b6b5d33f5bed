import type { Candidate } from "../../domain/candidate";
import type { HistoryEntry } from "../../domain/change";
import type { Memory, Source } from "../../domain/memory";
import type { HistoryQuery } from "../../domain/store";
import type { ChatAddress } from "../../domain/turn";

/** How a memory stands, as people look for it. `ended`: it is no longer so; `planned`: it is to come; `waiting`: for the user's word. */
export type MemoryState = "current" | "ended" | "planned" | "faded" | "waiting" | "pinned";

/** Which memories are meant: those that pass all that is given. */
export interface MemoryFilter {
  /** Words that must stand in it; empty or absent: all. */
  readonly text?: string;
  /** `Kind.id`. */
  readonly kind?: string;
  readonly site?: string;
  /** Of this chat. */
  readonly chat?: ChatAddress;
  /** That speak of this person, place or thing, by any of its names. */
  readonly entity?: string;
  /** `Space.id`; null: those of no space. */
  readonly space?: string | null;
  /** Absent: all but those that wait for the user's word. */
  readonly state?: MemoryState;
  /** Whole turns that were kept, instead of memories. */
  readonly verbatim?: boolean;
  /** Said at or after, and before, in milliseconds since the epoch. */
  readonly since?: number;
  readonly before?: number;
}

export interface ListFilter extends MemoryFilter {
  /** Absent: newest. */
  readonly order?: "newest" | "oldest" | "most-used" | "last-used";
  readonly offset: number;
  readonly limit: number;
}

export interface ListPage {
  readonly memories: readonly Memory[];
  /** How many there are beyond this page too. */
  readonly total: number;
}

/** What would be forgotten, without doing it. */
export interface ForgetPreview {
  /** `Memory.id`s of all of them, the newest first: statements, then whole turns. */
  readonly ids: readonly string[];
  /** The first of them, to be shown. */
  readonly sample: readonly Memory[];
  readonly statements: number;
  /** Kept turns that go, and kept turns that only lose a passage. */
  readonly turns: number;
  readonly turnsCut: number;
}

/** Which memories are to be forgotten. */
export type ForgetWish =
  | { readonly ids: readonly string[] }
  /** Everything about a person, place, thing or matter, by any words: its names, and what is near to it in meaning. */
  | { readonly about: string }
  /** A chat; what was said elsewhere too stays. */
  | { readonly chat: ChatAddress }
  /** Said before this moment, in milliseconds since the epoch, kept turns too. */
  | { readonly before: number }
  | { readonly filter: MemoryFilter };

/** What `forget` took away: the memories, and the kept turns as they were before their passages were cut. */
export interface Forgotten {
  readonly memories: readonly Memory[];
}

/** All that is known of one memory. */
export interface MemoryPage {
  readonly memory: Memory;
  /** Where it was said, newest first. */
  readonly passages: readonly Passage[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  /** Those whose place it took, and those that took its place, or stand to it otherwise. */
  readonly links: readonly LinkedMemory[];
  /** Names of whom and what it speaks of. */
  readonly entities: readonly string[];
  /** When it went out with a prompt, and where, newest first; at most a hundred. */
  readonly injected: readonly Injection[];
}

export interface Passage {
  readonly source: Source;
  /** The turn that it stands in; null where it is not kept any more. */
  readonly turn: string | null;
}

export interface LinkedMemory {
  readonly type: Memory["links"][number]["type"];
  /** `to`: this memory says so of the other; `from`: the other says so of this one. */
  readonly direction: "to" | "from";
  readonly memory: Memory;
}

export interface Injection {
  readonly at: number;
  readonly chat: ChatAddress | null;
}

/** What one chat used and taught, newest first. */
export interface ChatPage {
  readonly used: readonly Memory[];
  readonly learned: readonly Memory[];
}

export interface MemoriesDoor {
  list(filter: ListFilter): Promise<ListPage>;
  /** By the same signals as recall, best first; of those that the filter lets through. */
  search(text: string, limit: number, filter?: MemoryFilter): Promise<readonly Candidate[]>;
  get(id: string): Promise<Memory | null>;
  page(id: string): Promise<MemoryPage | null>;
  chat(chat: ChatAddress): Promise<ChatPage>;
  /** The id is the caller's, so that asking twice adds once. */
  add(memory: { readonly id: string; readonly kind: string; readonly text: string }): Promise<void>;
  /** `was` is the text that the user saw: where another one stands there by now, it rejects with `changed-meanwhile` and changes nothing. */
  update(id: string, change: { readonly text?: string; readonly kind?: string; readonly was?: string }): Promise<void>;
  previewForget(wish: ForgetWish): Promise<ForgetPreview>;
  /** Forgets memories, and their passages in the kept turns. What it gives back is all that is left of them, for `restore`. */
  forget(ids: readonly string[]): Promise<Forgotten>;
  /** Forgets a chat: its kept turns, and what was learned from it alone. */
  forgetChat(site: string, conversation: string): Promise<Forgotten>;
  restore(forgotten: Forgotten): Promise<void>;
  /** The user's word on memories that wait for it: they are used from now on. */
  keep(ids: readonly string[]): Promise<void>;
  /** Takes away memories that wait for the user's word; what they were drawn from stays. */
  discard(ids: readonly string[]): Promise<Forgotten>;
  forgetAll(): Promise<void>;
  /** Pinned memories never fade; one that had faded comes back. */
  pin(ids: readonly string[], pinned: boolean): Promise<void>;
  /** Memories that have faded are put into prompts again. */
  bringBack(ids: readonly string[]): Promise<void>;
  history(query: HistoryQuery): Promise<readonly HistoryEntry[]>;
}
