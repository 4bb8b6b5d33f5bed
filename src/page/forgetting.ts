import type { Block } from "../domain/block";
import type { ChatDoor } from "../messaging/protocol";
import { type Composer, ownText } from "./composer";
import type { RecallAhead } from "./recall-ahead";

/** What a prompt asks to forget ("forget that I …"): the person is asked first, before or after it has gone out. */
export interface Forgetting {
  /** What would be forgotten; empty where nothing is asked. */
  readonly asked: (composer: Composer) => Block;
  /** The prompt goes out: what it asks for stands until it is answered, or the next one goes out. */
  readonly sent: (composer: Composer) => void;
  /** Forgets these; without any, none of what is asked. */
  readonly answer: (composer: Composer, ids: readonly string[]) => Promise<void>;
}

export interface ForgettingPorts {
  readonly ahead: RecallAhead;
  readonly engine: Pick<ChatDoor, "answerForget">;
  /** There is something to ask, or no longer. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

interface Request {
  /** The prompt's own words. */
  readonly text: string;
  readonly forget: Block;
}

const NOTHING: Request = { text: "", forget: [] };

export function createForgetting({ ahead, engine, changed, failed }: ForgettingPorts): Forgetting {
  let sent = NOTHING;
  let answered = "";

  /** What is being written comes before what has gone out. */
  function open(composer: Composer): Request {
    const text = ownText(composer);
    const written = { text, forget: ahead.ready(text)?.forget ?? [] };
    return [written, sent].find((request) => request.forget.length > 0 && request.text !== answered) ?? NOTHING;
  }

  async function keep(text: string): Promise<void> {
    const { forget } = await ahead.ask(text);
    sent = { text, forget };
    if (forget.length > 0) changed();
  }

  return {
    asked: (composer) => open(composer).forget,
    sent(composer) {
      const text = ownText(composer);
      sent = NOTHING;
      if (text.trim() !== "" && text !== answered) keep(text).catch(failed);
    },
    async answer(composer, ids) {
      const { text } = open(composer);
      await engine.answerForget({ site: composer.site.site, conversation: composer.conversation, forget: ids });
      answered = text;
      ahead.forget();
      changed();
    },
  };
}
