/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the real page's own mark-up */
import type { ReactNode } from "react";
import type { Message } from "../../conversation";
import { mountTiptap } from "../editors/tiptap";
import { Actions, Frame, Paragraphs, RoundButton } from "../parts";
import type { StandInSite } from "../site";
import type { Chat } from "../use-chat";
import { useRichComposer } from "../use-composer";

const EDITOR = {
  role: "textbox",
  enterkeyhint: "enter",
  "data-testid": "chat-input",
  "aria-label": "Write your prompt to Claude",
  "aria-multiline": "true",
  translate: "no",
  "data-placeholder": "Write a message…",
};

const site: StandInSite = {
  start: "/new",
  address: (conversation) => `/chat/${conversation}`,
  conversation: (path) => /^\/chat\/([\w-]+)$/.exec(path)?.[1] ?? null,
  addressDelay: 300,
  temporary: (url) => url.searchParams.has("incognito"),
  View: ({ chat }) => (
    <Frame chat={chat} composer={<Composer chat={chat} />}>
      <main data-autoscroll-container="true" className="thread">
        <div role="feed" aria-label="Chat messages">
          {chat.messages.map((message, index) => (
            <Row key={index} chat={chat} message={message} index={index} />
          ))}
        </div>
      </main>
    </Frame>
  ),
};

function Row({
  chat,
  message,
  index,
}: {
  readonly chat: Chat;
  readonly message: Message;
  readonly index: number;
}): ReactNode {
  const { role, text, finished } = message;
  const human = role === "user";
  return (
    <div
      data-rs-index={index}
      data-index={index}
      data-testid="transcript-row"
      data-perf-row={human ? "human" : "assistant"}
    >
      <div role="article" aria-posinset={index + 1} aria-setsize={chat.messages.length}>
        {human && <h2 className="sr-only">You said: {text.slice(0, 40)}</h2>}
        {human ? (
          <div className="user" data-testid="user-message">
            {text.split("\n\n").map((paragraph, place) => (
              <p key={place} className="whitespace-pre-wrap">
                {paragraph}
              </p>
            ))}
          </div>
        ) : (
          <div className="assistant" data-is-streaming={!finished}>
            <h2 className="sr-only">Claude responded: {text.slice(0, 40)}</h2>
            <div className="font-claude-response">
              <div className="standard-markdown">
                <Paragraphs text={text} />
              </div>
            </div>
          </div>
        )}
        {finished && (
          <div className={`actions ${role}`}>
            <Actions chat={chat} message={message} />
          </div>
        )}
      </div>
    </div>
  );
}

function Composer({ chat }: { readonly chat: Chat }): ReactNode {
  const { field, empty, submit } = useRichComposer(mountTiptap, EDITOR, chat);
  return (
    <fieldset data-chat-input-container="true" className="composer">
      {field}
      {chat.streaming ? (
        <RoundButton icon="stop" type="button" aria-label="Stop response" onClick={chat.stop} />
      ) : (
        <div inert={empty} className={empty ? "faint" : ""}>
          <RoundButton
            icon="send"
            type="button"
            data-testid="chat-input-send"
            aria-label="Send message"
            disabled={empty}
            onClick={submit}
          />
        </div>
      )}
    </fieldset>
  );
}

export default site;
