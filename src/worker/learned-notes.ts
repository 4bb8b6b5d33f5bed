import { Failure } from "../domain/failure";
import type { Memory } from "../domain/memory";
import { chatMode } from "../domain/settings";
import { type ChatAddress, chatKey } from "../domain/turn";
import { kinds } from "../kinds";
import type { ChatDoor } from "../messaging/protocol";
import type { Engine } from "./engine";

/** Chats, and lessons, that are known at once. */
const MOST = 100;
/** Of one chat, between two times that it asks. */
const MOST_MEMORIES = 200;
/** As long as a person may still come back to a note that they saw, in milliseconds. */
const LESSON_MS = 10 * 60_000;

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

interface Taught {
  readonly chat: string;
  readonly ids: readonly string[];
  readonly at: number;
  readonly isUndone: boolean;
}

type LearnedDesk = Pick<ChatDoor, "learned" | "unlearn">;

/** Tells a chat page how much its chat has taught, and takes it back. The page holds a token; what it stands for stays here. */
export function createLearnedDesk(
  engine: Pick<Engine, "notes" | "learning" | "opened" | "settings" | "byUser" | "now">,
): LearnedDesk {
  const { notes, learning, opened, settings, byUser, now } = engine;
  const lessons = new Map<string, Taught>();

  return {
    async learned(chat) {
      if (chatMode(await settings.loaded(), chat.site, chat.conversation) === "off") return NOTHING;
      await learning.wake();
      // What was taken away since is no news, and of what waits for the user's word they hear elsewhere.
      const there = await (await opened).get(notes.take(chat));
      const ids = there.filter(({ unreviewed }) => !unreviewed).map(({ id }) => id);
      if (ids.length === 0) return NOTHING;
      const lesson = crypto.randomUUID();
      keepLatest(lessons, lesson, { chat: chatKey(chat), ids, at: now(), isUndone: false });
      return { count: ids.length, lesson };
    },

    async unlearn(chat, lesson) {
      const taught = lessons.get(lesson);
      if (taught?.chat !== chatKey(chat) || now() - taught.at > LESSON_MS) {
        throw new Failure("not-found", "That was too long ago to take back here. Forget it in your memories.");
      }
      if (taught.isUndone) return;
      await byUser.forget(taught.ids);
      lessons.set(lesson, { ...taught, isUndone: true });
    },
  };
}

const NOTHING = { count: 0, lesson: "" } as const;

/** It becomes the last one; the first ones go. */
function keepLatest<T>(values: Map<string, T>, key: string, value: T): void {
  values.delete(key);
  values.set(key, value);
  const [oldest] = values.keys();
  if (values.size > MOST && oldest !== undefined) values.delete(oldest);
}
