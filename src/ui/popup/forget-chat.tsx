import { useState } from "react";
import type { ChatAddress } from "../../domain/turn";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { focusAtOnce } from "../parts/focus-at-once";
import { Button } from "../parts/parts";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";

/** Forgets all of the chat in this tab, after a question, with a way back. */
export function ForgetChat({ site, conversation }: ChatAddress) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [asking, setAsking] = useState(false);
  const forget = async (): Promise<void> => {
    const taken = await engine.forgetChat(site, conversation);
    setAsking(false);
    const count = taken.memories.length;
    tell({ text: text("popup_chat_forgotten", { count }), undo: () => engine.restore(taken) });
  };
  if (!asking) {
    return (
      <button type="button" className="link forget-chat" onClick={() => setAsking(true)}>
        {text("popup_forget_chat")}
      </button>
    );
  }
  return (
    <div className="buttons">
      <span>{text("popup_forget_chat_question")}</span>
      <Button look="danger" disabled={busy} onPress={() => act(forget)}>
        {text("popup_forget_chat_yes")}
      </Button>
      <Button ref={focusAtOnce} onPress={() => setAsking(false)}>
        {text("cancel")}
      </Button>
    </div>
  );
}
