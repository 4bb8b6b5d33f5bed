import { Failure } from "../domain/failure";
import { chatMode } from "../domain/settings";
import { chatKey } from "../domain/turn";
import type { ChatDoor } from "../messaging/protocol";
import type { Engine } from "./engine";
import { keepLatest } from "./keep-latest";

/** As long as a person may still come back to a note that they saw, in milliseconds. */
const LESSON_MS = 10 * 60_000;

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
