import type { ChatAddress, Turn } from "../domain/turn";
import type { ChatDoor } from "../messaging/protocol";
import type { Composer } from "./composer";
import { createNote } from "./note";

export interface TeachingPorts {
  readonly engine: Pick<ChatDoor, "learned" | "unlearn">;
  readonly composer: () => Composer | null;
  readonly failed: (error: unknown) => void;
}

/** What the person teaches by writing: noted when it is learned, and taken back on their click. */
export interface Teaching {
  /** These turns are safe with the engine. */
  readonly observed: (turns: readonly Turn[]) => void;
  /** The page's conversation now: a note of another one goes. */
  readonly settle: (conversation: string | null) => void;
}

/** Later than this nobody knows what a note is about, in milliseconds. */
const LATE_MS = 20_000;

export function createTeaching(
  window: Window,
  { engine, composer, failed }: TeachingPorts,
  signal: AbortSignal,
): Teaching {
  const note = createNote(window, signal);
  let noted: string | null = null;

  async function ask(chat: ChatAddress): Promise<void> {
    const asked = performance.now();
    const { count, lesson } = await engine.learned(chat);
    const here = composer();
    if (count === 0 || here?.conversation !== chat.conversation || performance.now() - asked > LATE_MS) return;
    noted = chat.conversation;
    const undo = (): Promise<void> =>
      engine.unlearn(chat, lesson).catch((error: unknown) => {
        failed(error);
        throw error;
      });
    note.show(here.editor, { count, undo });
  }

  return {
    observed(turns) {
      const said = turns.find(({ role }) => role === "user");
      if (said === undefined) return;
      const { site, conversation } = said;
      ask({ site, conversation }).catch(failed);
    },
    settle(conversation) {
      if (noted === null || noted === conversation) return;
      noted = null;
      note.hide();
    },
  };
}
