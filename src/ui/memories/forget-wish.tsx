import { chatKey, chatOf } from "../../domain/turn";
import type { ForgetWish } from "../../messaging/doors/memories-door";
import type { KnownChat } from "../../messaging/doors/space-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { focusAtOnce } from "../parts/focus-at-once";
import { useAnswer } from "../parts/use-answer";
import { dateOf } from "../parts/wording";
import { brief } from "./brief";
import type { ForgetWay } from "./forget-menu";
import { instantOf } from "./memory-query";

const CHATS = 500;

export interface ForgetFieldProps {
  readonly way: ForgetWay;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the field of each way means; null where it means nothing yet. */
export const wishOf: Readonly<Record<ForgetWay, (value: string) => ForgetWish | null>> = {
  about: (value) => (value.trim() === "" ? null : { about: value.trim() }),
  chat: (value) => (value === "" ? null : { chat: chatOf(value) }),
  before: (value) => {
    const before = instantOf(value);
    return before === null ? null : { before };
  },
};

/** Where the user says what is to be forgotten. */
export function ForgetField({ way, value, onChange }: ForgetFieldProps) {
  return (
    <label className="forget-field">
      <span>{text(`memories_forget_${way}_field`)}</span>
      {way === "chat" ? (
        <ChatSelect value={value} onChange={onChange} />
      ) : (
        <input
          type={way === "before" ? "date" : "text"}
          ref={focusAtOnce}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <span className="hint">{text(`memories_forget_${way}_hint`)}</span>
    </label>
  );
}

function ChatSelect({ value, onChange }: Omit<ForgetFieldProps, "way">) {
  const { engine, sites } = useApp();
  const chats = useAnswer(() => engine.chats(CHATS), { key: "chats" });
  const name = ({ chat, beginning, lastSaidAt }: KnownChat): string =>
    [sites[chat.site]?.label ?? chat.site, dateOf(lastSaidAt), brief(beginning ?? "")].filter(Boolean).join(" · ");
  return (
    <select ref={focusAtOnce} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">
        {text(chats?.length === 0 ? "memories_forget_chat_none" : "memories_forget_chat_choose")}
      </option>
      {chats?.map((known) => (
        <option key={chatKey(known.chat)} value={chatKey(known.chat)}>
          {name(known)}
        </option>
      ))}
    </select>
  );
}
