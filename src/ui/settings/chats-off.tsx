import { chatKey, chatOf } from "../../domain/turn";
import { text } from "../../texts/text";
import { chatUrl, useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";

/** Chats whose beginning is asked for. */
const KNOWN = 1000;

/** Chats that are left alone, to be taken up again. They are told by `chatKey`. */
export function ChatsOff({ chats }: { readonly chats: readonly string[] }) {
  const { engine } = useApp();
  const known = useAnswer(() => engine.chats(KNOWN), { key: "chats" }) ?? [];
  const beginnings = new Map(known.map(({ chat, beginning }) => [chatKey(chat), beginning]));
  return (
    <div className="chats-off">
      <h3>{text("settings_chats_off")}</h3>
      <ul className="rows">
        {chats.map((key) => (
          <ChatOff key={key} name={key} beginning={beginnings.get(key) ?? null} />
        ))}
      </ul>
    </div>
  );
}

function ChatOff({ name, beginning }: { readonly name: string; readonly beginning: string | null }) {
  const app = useApp();
  const { act, busy } = useAction();
  const chat = chatOf(name);
  const title = beginning ?? text("settings_chat_on", { site: app.sites[chat.site]?.label ?? chat.site });
  const url = chatUrl(app, chat);
  const takeUp = async (): Promise<void> => {
    const { chatsOff } = await app.engine.settings();
    await app.engine.changeSettings({ chatsOff: chatsOff.filter((key) => key !== name) });
  };
  return (
    <li>
      {url === null ? (
        <span className="chat-name">{title}</span>
      ) : (
        <a className="chat-name" href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
      <Button disabled={busy} onPress={() => act(takeUp)}>
        {text("settings_chat_on_again")}
      </Button>
    </li>
  );
}
