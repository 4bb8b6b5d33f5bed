import { useState } from "react";
import type { Space } from "../../domain/space";
import { chatKey, chatOf } from "../../domain/turn";
import type { KnownChat } from "../../messaging/doors/space-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { dayOf } from "../parts/wording";

/** Chats that are looked through, and those that are shown at a time. */
const KNOWN = 1000;
const SHOWN = 40;

export interface ChatPickerProps {
  /** `chatKey`s. */
  readonly chosen: readonly string[];
  /** What they have comes over when it is chosen: a chat belongs to one space. */
  readonly others: readonly Space[];
  readonly onToggle: (chat: string) => void;
}

/** Single chats, found by how they begin. Those chosen when it was opened stand first. */
export function ChatPicker({ chosen, others, onToggle }: ChatPickerProps) {
  const { engine, sites } = useApp();
  const [words, setWords] = useState("");
  const [first] = useState(chosen);
  const known = useAnswer(() => engine.chats(KNOWN), { key: "chats" });
  if (known === undefined) return null;
  const byKey = new Map(known.map((chat) => [chatKey(chat.chat), chat]));
  const keys = [...new Set([...first, ...byKey.keys()])];
  const titleOf = (key: string): string =>
    byKey.get(key)?.beginning ?? text("spaces_chat_on", { site: sites[chatOf(key).site]?.label ?? chatOf(key).site });
  const found = keys.filter((key) => titleOf(key).toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <fieldset className="pick">
      <legend>{text("spaces_single_chats")}</legend>
      {keys.length > 0 && (
        <input
          type="search"
          aria-label={text("spaces_find_chat")}
          placeholder={text("spaces_find_chat")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      <div className="pick-chats">
        {found.slice(0, SHOWN).map((key) => (
          <label key={key} className="pick-one">
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => onToggle(key)} />
            <span>
              <span className="chat-title">{titleOf(key)}</span>{" "}
              <ChatFacts known={byKey.get(key)} owner={others.find(({ chats }) => chats.includes(key))} />
            </span>
          </label>
        ))}
      </div>
      <output className="hint">{restOf(found.length)}</output>
    </fieldset>
  );
}

interface ChatFactsProps {
  readonly known: KnownChat | undefined;
  readonly owner: Space | undefined;
}

function ChatFacts({ known, owner }: ChatFactsProps) {
  const { sites } = useApp();
  const [now] = useState(() => Date.now());
  const facts = [
    known && (sites[known.chat.site]?.label ?? known.chat.site),
    known && dayOf(known.lastSaidAt, now),
    known && text("spaces_memories", { count: known.memories }),
    owner && text("spaces_belongs_to", { name: owner.name }),
  ].filter(Boolean);
  return <span className="hint">{facts.join(" · ")}</span>;
}

function restOf(found: number): string {
  if (found === 0) return text("spaces_no_chat");
  return found > SHOWN ? text("spaces_more_chats", { count: found - SHOWN }) : "";
}
