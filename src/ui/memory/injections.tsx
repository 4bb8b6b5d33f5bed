import type { Injection } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { momentOf } from "../parts/wording";
import { ChatLink } from "./chat-link";

/** When it went out with a prompt, and where. */
export function Injections({ injected }: { readonly injected: readonly Injection[] }) {
  const { sites } = useApp();
  if (injected.length === 0) return <p className="hint">{text("memory_injected_never")}</p>;
  return (
    <ul className="injections">
      {injected.map(({ at, chat }) => (
        <li key={at}>
          <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
          {chat === null ? (
            <span>{text("memory_injected_new_chat")}</span>
          ) : (
            <>
              <span>{sites[chat.site]?.label ?? chat.site}</span> <ChatLink chat={chat} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
