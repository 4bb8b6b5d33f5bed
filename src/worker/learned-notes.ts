import type { Memory } from "../domain/memory";
import { type ChatAddress, chatKey } from "../domain/turn";
import { kinds } from "../kinds";
import { keepLatest } from "./keep-latest";

/** Of one chat, between two times that it asks. */
const MOST_MEMORIES = 200;

/** What each chat has taught since it asked the last time; in memory only, and no word of it. */
export interface LearnedNotes {
  /** These were put for the first time. */
  readonly taught: (chat: ChatAddress, memories: readonly Pick<Memory, "id" | "kind">[]) => void;
  /** `Memory.id`s, each told once. */
  readonly take: (chat: ChatAddress) => readonly string[];
}

const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));

export function createLearnedNotes(): LearnedNotes {
  const notes = new Map<string, readonly string[]>();
  return {
    taught(chat, memories) {
      const ids = memories.filter(({ kind }) => !verbatim.has(kind)).map(({ id }) => id);
      if (ids.length === 0) return;
      const known = notes.get(chatKey(chat)) ?? [];
      keepLatest(notes, chatKey(chat), [...new Set([...known, ...ids])].slice(-MOST_MEMORIES));
    },
    take(chat) {
      const ids = notes.get(chatKey(chat)) ?? [];
      notes.delete(chatKey(chat));
      return ids;
    },
  };
}
