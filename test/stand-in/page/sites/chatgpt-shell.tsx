import type { ReactNode } from "react";
import type { Message } from "../../conversation";
import { mountProseMirror } from "../editors/prosemirror";
import { Actions, ComposerForm, Frame, Paragraphs, RoundButton } from "../parts";
import type { StandInSite } from "../site";
import type { Chat } from "../use-chat";
import { useRichComposer } from "../use-composer";
import classic from "./chatgpt-classic";

const EDITOR = {
  role: "textbox",
  "data-composer-markdown": "",
  "aria-label": "Ask ChatGPT",
  "data-placeholder": "Ask ChatGPT",
};

const site: StandInSite = {
  ...classic,
  View: ({ chat }) => (
    <Frame chat={chat} composer={<Composer chat={chat} />}>
      <main data-app-shell-main-surface="true" className="thread">
        <div data-app-action-timeline-scroll="">
          <div data-chatgpt-conversation-selection-target="true" data-thread-find-target="conversation">
            {exchanges(chat.messages).map(({ said, reply }) => (
              <div key={said.id} data-turn-key={said.id}>
                <div data-content-search-turn-key={said.id}>
                  <User chat={chat} message={said} />
                  {reply !== undefined && <Assistant chat={chat} message={reply} exchange={said.id} />}
                </div>
              </div>
            ))}
          </div>
        </div>
      </main>
    </Frame>
  ),
};

const exchanges = (
  messages: readonly Message[],
): readonly { readonly said: Message; readonly reply: Message | undefined }[] =>
  messages.flatMap((said, index) => (said.role === "user" ? [{ said, reply: messages[index + 1] }] : []));

function User({ chat, message }: { readonly chat: Chat; readonly message: Message }): ReactNode {
  return (
    <div>
      <h4 className="sr-only">You said:</h4>
      <div data-content-search-unit-key={`${message.id}:0:user`}>
        <div data-user-message-bubble="true" className="user">
          <div className="whitespace-pre-wrap" dir="auto">
            {message.text}
          </div>
        </div>
      </div>
      <div className="actions user">
        <Actions chat={chat} message={message} />
      </div>
    </div>
  );
}

function Assistant(props: { readonly chat: Chat; readonly message: Message; readonly exchange: string }): ReactNode {
  const { chat, message, exchange } = props;
  return (
    <div className="assistant">
      {!message.finished && <div data-markdown-text-style="assistant-message">Looking at it</div>}
      <div data-content-search-unit-key={`${exchange}:1:assistant`}>
        <h4 className="sr-only">ChatGPT said:</h4>
        <div data-chatgpt-selection-message-id={message.id} data-chatgpt-search-message-ids={message.id}>
          <div data-markdown-text-style="assistant-message">
            <Paragraphs text={message.text} />
          </div>
        </div>
      </div>
      {message.finished && (
        <div className="actions">
          <button type="button" className="quiet" aria-label="Copy">
            Copy
          </button>
          <Actions chat={chat} message={message} />
        </div>
      )}
    </div>
  );
}

function Composer({ chat }: { readonly chat: Chat }): ReactNode {
  const { field, empty, submit } = useRichComposer(mountProseMirror, EDITOR, chat);
  return (
    <ComposerForm
      data-chatgpt-composer=""
      data-composer-placement={chat.messages.length === 0 ? "home" : "thread"}
      submit={submit}
    >
      {field}
      {chat.streaming ? (
        <RoundButton icon="stop" type="button" aria-label="Stop" onClick={chat.stop} />
      ) : (
        !empty && <RoundButton icon="send" type="submit" aria-label="Send" />
      )}
    </ComposerForm>
  );
}

export default site;
