import { Eraser, Filter, type LucideIcon, Pencil, Scissors, Send, Sprout, Upload } from "lucide-react";
import { chatOf } from "../../domain/turn";
import type { ActivityLine } from "../../messaging/doors/insight-door";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { chatUrl, useApp } from "../parts/app-context";
import { clockOf } from "../parts/wording";
import { chatOfLine, countOf, type Happening, happeningOf, saidBefore, wordsOf } from "./line-words";

/** As many memories as the engine gives with a line. */
const GIVEN = 10;

const ICONS: Readonly<Record<Happening, LucideIcon>> = {
  learned: Sprout,
  injected: Send,
  "left-out": Scissors,
  changed: Pencil,
  forgotten: Eraser,
  dropped: Filter,
  imported: Upload,
};

export interface HappeningLineProps {
  readonly line: ActivityLine;
  /** Of a `Kind.id`. */
  readonly isVerbatim: (kind: string) => boolean;
}

/** One line of what happened, with ways to the memories and to the chat. */
export function HappeningLine({ line, isVerbatim }: HappeningLineProps) {
  const Icon = ICONS[happeningOf(line)];
  const before = saidBefore(line);
  // What was learned goes before the messages that it was learned from.
  const memories = line.memories.toSorted((a, b) => Number(isVerbatim(a.kind)) - Number(isVerbatim(b.kind)));
  return (
    <li className="happening">
      <Icon aria-hidden="true" size={18} />
      <div className="happening-told">
        <p>
          {wordsOf(line, isVerbatim)}
          <Chat chat={chatOfLine(line)} />
        </p>
        {memories.length > 0 && (
          <ul>
            {memories.map(({ id, text: said }) => (
              <li key={id}>
                <a href={hrefOf("memories", { id })}>{said}</a>
              </li>
            ))}
          </ul>
        )}
        {before !== null && <p className="hint">{text("activity_said_before", { words: before })}</p>}
        <Rest line={line} />
      </div>
      <time dateTime={new Date(line.at).toISOString()}>{clockOf(line.at)}</time>
    </li>
  );
}

function Chat({ chat }: { readonly chat: string | null }) {
  const app = useApp();
  if (chat === null) return null;
  const address = chatOf(chat);
  const url = chatUrl(app, address);
  const site = app.sites[address.site]?.label ?? address.site;
  const told = text("activity_chat", { site });
  return (
    <>
      {" · "}
      {url === null ? (
        told
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {told}
        </a>
      )}
    </>
  );
}

/** Memories that it tells of and that are not shown: there are too many, or they are forgotten since, and their words are gone. */
function Rest({ line }: Pick<HappeningLineProps, "line">) {
  const count = countOf(line) - line.memories.length;
  if (count <= 0 || happeningOf(line) === "forgotten") return null;
  return (
    <p className="hint">
      {countOf(line) > GIVEN ? text("activity_and_more", { count }) : text("activity_gone", { count })}
    </p>
  );
}
