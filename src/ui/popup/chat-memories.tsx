import { type ChatAddress, chatKey } from "../../domain/turn";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { OpenLink } from "../parts/open-link";
import { useAnswer } from "../parts/use-answer";
import { ForgetChat } from "./forget-chat";
import { MemoryLines } from "./memory-lines";

const ASK_EVERY_MS = 4000;
const SHOWN = 5;

export interface ChatMemoriesProps {
  readonly chat: ChatAddress;
  /** Changes when the engine has learned or forgotten something. */
  readonly remembered: string;
}

/** What one chat used and taught. */
export function ChatMemories({ chat, remembered }: ChatMemoriesProps) {
  const { engine } = useApp();
  const key = `${chatKey(chat)} ${remembered}`;
  const told = useAnswer(async () => ({ ...(await engine.chat(chat)), asOf: Date.now() }), {
    key,
    everyMs: ASK_EVERY_MS,
  });
  if (told === undefined) return null;
  const { used, learned, asOf } = told;
  return (
    <>
      <MemoryLines
        title={text("popup_learned")}
        empty={text("popup_learned_none")}
        memories={learned.slice(0, SHOWN)}
        now={asOf}
      />
      {learned.length > SHOWN && (
        <p>
          <OpenLink to={`/manager.html${hrefOf("memories", { chat: chatKey(chat) })}`}>
            {text("popup_more", { count: learned.length - SHOWN })}
          </OpenLink>
        </p>
      )}
      <MemoryLines
        title={text("popup_used")}
        empty={text("popup_used_none")}
        memories={used.slice(0, SHOWN)}
        now={asOf}
      />
      <ForgetChat {...chat} />
    </>
  );
}
