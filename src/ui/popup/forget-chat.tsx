import { useState } from "react";
import type { Forgotten } from "../../messaging/doors/memories-door";
import { useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { counted } from "../parts/wording";

export interface ForgetChatProps {
  /** `Site.site`. */
  readonly site: string;
  readonly conversation: string;
}

type Stage = "idle" | "asking" | Forgotten;

/** Forgets all of the chat in this tab, after a question, with a way back while the popup is open. */
export function ForgetChat({ site, conversation }: ForgetChatProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [stage, setStage] = useState<Stage>("idle");
  const forget = async (): Promise<void> => setStage(await engine.forgetChat(site, conversation));
  const restore = async (taken: Forgotten): Promise<void> => {
    await engine.restore(taken);
    setStage("idle");
  };
  if (stage === "idle") {
    return (
      <button type="button" className="link forget-chat" onClick={() => setStage("asking")}>
        Forget this chat…
      </button>
    );
  }
  if (stage === "asking") {
    return (
      <div className="buttons">
        <span>Forget what was said here, and what was learned from it alone?</span>
        <Button look="danger" disabled={busy} onPress={() => act(forget)}>
          Forget this chat
        </Button>
        <Button onPress={() => setStage("idle")}>Cancel</Button>
      </div>
    );
  }
  return (
    <div className="buttons">
      <output>{counted(stage.memories.length, "thing", "things")} forgotten.</output>
      <Button disabled={busy} onPress={() => act(() => restore(stage))}>
        Undo
      </Button>
    </div>
  );
}
