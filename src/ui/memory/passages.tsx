import { chatKey } from "../../domain/turn";
import type { Passage } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { momentOf } from "../parts/wording";
import { ChatLink } from "./chat-link";
import { PassageQuote } from "./passage-quote";

/** Where it was said: each passage, and the way back to its chat. */
export function Passages({ passages }: { readonly passages: readonly Passage[] }) {
  const { sites } = useApp();
  if (passages.length === 0) return <p className="hint">{text("memory_source_none")}</p>;
  return (
    <ul className="passages">
      {passages.map((passage) => {
        const { site, at, turn, start } = passage.source;
        return (
          <li key={`${turn} ${start}`}>
            <p className="origin">
              <span>{sites[site]?.label ?? site}</span>
              <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
            </p>
            <PassageQuote passage={passage} />
            <p className="passage-links">
              <ChatLink chat={passage.source} />
              <a href={hrefOf("memories", { chat: chatKey(passage.source) })}>{text("memory_source_all")}</a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
