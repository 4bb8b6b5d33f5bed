import type { ReactNode } from "react";
import type { Message } from "../../conversation";
import { mountProseMirror } from "../editors/prosemirror";
import { Actions, ComposerForm, Frame, Paragraphs, RoundButton } from "../parts";
import type { StandInSite } from "../site";
import type { Chat } from "../use-chat";
import { useRichComposer } from "../use-composer";

const EDITOR = {
  id: "prompt-textarea",
  translate: "no",
  "data-virtualkeyboard": "true",
  "data-placeholder": "Ask anything",
};

const site: StandInSite = {
  start: "/",
  address: (conversation) => `/c/${conversation}`,
  conversation: (path) => /^\/c\/([\w-]+)$/.exec(path)?.[1] ?? null,
  addressDelay: 1000,
  temporary: (url) => url.searchParams.get("temporary-chat") === "true",
  View: ({ chat }) => (
    <Frame chat={chat} composer={<Composer chat={chat} />}>
      {chat.temporary && <div data-testid="temporary-chat-label" hidden />}
      <main data-scroll-root="" className="thread">
        {chat.messages.map((message, index) => (
          <div key={message.id} data-turn-id-container={message.id} data-is-intersecting="true">
            <Turn chat={chat} message={message} number={index + 1} />
          </div>
        ))}
      </main>
    </Frame>
  ),
};

function Turn({
  chat,
  message,
  number,
}: {
  readonly chat: Chat;
  readonly message: Message;
  readonly number: number;
}): ReactNode {
  const { id, role, text, finished } = message;
  return (
    <section dir="auto" data-turn-id={id} data-testid={`conversation-turn-${number}`} data-turn={role}>
      <h4 className="sr-only">{role === "user" ? "You said:" : "ChatGPT said:"}</h4>
      <div data-message-author-role={role} data-message-id={id} dir="auto" className={role}>
        {role === "user" ? (
          <div className="whitespace-pre-wrap">{text}</div>
        ) : (
          <div className={finished ? "markdown prose" : "markdown prose result-streaming"}>
            <Paragraphs text={text} />
          </div>
        )}
      </div>
      {finished && (
        <div className={`actions ${role}`}>
          <button type="button" className="quiet" data-testid="copy-turn-action-button">
            Copy
          </button>
          <Actions chat={chat} message={message} />
        </div>
      )}
    </section>
  );
}

function Composer({ chat }: { readonly chat: Chat }): ReactNode {
  const { field, empty, submit } = useRichComposer(mountProseMirror, EDITOR, chat);
  return (
    <ComposerForm data-type="unified-composer" submit={submit}>
      <textarea name="prompt-textarea" hidden readOnly />
      {field}
      {chat.streaming ? (
        <RoundButton
          icon="stop"
          type="button"
          id="composer-submit-button"
          data-testid="stop-button"
          aria-label="Stop streaming"
          onClick={chat.stop}
        />
      ) : empty ? (
        <RoundButton icon="voice" type="button" data-testid="composer-speech-button" aria-label="Start Voice" />
      ) : (
        <RoundButton icon="send" id="composer-submit-button" data-testid="send-button" aria-label="Send prompt" />
      )}
    </ComposerForm>
  );
}

export default site;
