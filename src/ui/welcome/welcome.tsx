import { BookHeart, EyeOff, HardDrive, MessageCircle, PencilLine } from "lucide-react";
import { useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { listed } from "../parts/wording";
import "./welcome.css";

/** The first thing that people see. Until they agree, nothing is read. */
export function Welcome() {
  const { engine, sites } = useApp();
  const { act, busy } = useAction();
  const names = listed(Object.values(sites).map(({ label }) => label));
  return (
    <main className="welcome">
      <BookHeart className="brand" aria-hidden="true" size={40} strokeWidth={1.5} />
      <h1>One private memory for your AI chats</h1>
      <ul className="promises">
        <li>
          <MessageCircle aria-hidden="true" size={20} />
          <p>
            <strong>It remembers what you tell.</strong> Keepsake reads your chats on {names} as you write, and keeps
            what is worth keeping. When a memory matters for a new prompt, it is added in front, where you can see it.
          </p>
        </li>
        <li>
          <HardDrive aria-hidden="true" size={20} />
          <p>
            <strong>It stays on this device.</strong> There is no account and no server. Only the lines that are added
            to your prompt go to the chat that you write to.
          </p>
        </li>
        <li>
          <EyeOff aria-hidden="true" size={20} />
          <p>
            <strong>It never looks elsewhere.</strong> Not at other sites, not at temporary chats, and not at anything
            before you press the button below.
          </p>
        </li>
        <li>
          <PencilLine aria-hidden="true" size={20} />
          <p>
            <strong>You have the last word.</strong> See, correct and forget whatever you like, or pause it, at any
            time.
          </p>
        </li>
      </ul>
      <Button look="primary" disabled={busy} onPress={() => act(() => engine.changeSettings({ consented: true }))}>
        Start remembering
      </Button>
    </main>
  );
}
