import type { ReactNode } from "react";
import type { Message } from "../../conversation";
import { Actions, ComposerForm, Frame, Paragraphs, RoundButton } from "../parts";
import type { StandInSite } from "../site";
import type { Chat } from "../use-chat";
import { useTextareaComposer } from "../use-composer";

const EDITOR = { id: "mobile-composer-prompt", placeholder: "Ask anything", "aria-label": "Ask anything" };

const site: StandInSite = {
  start: "/",
  address: (conversation) => `/uc/${conversation}`,
  conversation: (path) => /^\/uc\/([\w-]+)$/.exec(path)?.[1] ?? null,
  addressDelay: 1200,
  temporary: (url) => url.searchParams.get("temporary-chat") === "true",
  View: ({ chat }) => (
    <Frame chat={chat} composer={<Composer chat={chat} />}>
      <section data-web-mobile-conversation="" className="thread">
        <ol data-conversation-transcript="" aria-label="Conversation">
          {chat.messages.map((message) => (
            <Item key={message.id} chat={chat} message={message} />
          ))}
        </ol>
      </section>
    </Frame>
  ),
};

function Item({ chat, message }: { readonly chat: Chat; readonly message: Message }): ReactNode {
  const { id, role, text, finished } = message;
  const state = finished ? { "data-message-complete": "" } : { "data-message-streaming": "" };
  return (
    <li data-message-role={role} id={finished ? id : `pending-${id}`} {...(role === "assistant" ? state : {})}>
      <h4 className="sr-only" data-message-attribution="">
        {role === "user" ? "You said:" : "ChatGPT said:"}
      </h4>
      {role === "user" ? (
        <div data-user-message-bubble="" className="user">
          <p data-user-message-copy="" className="whitespace-pre-wrap">
            {text}
          </p>
        </div>
      ) : (
        <div data-assistant-markdown="" className="assistant">
          <div data-assistant-stream-block="">
            <Paragraphs text={text} />
          </div>
        </div>
      )}
      {finished && (
        <div className={`actions ${role}`} data-message-actions="">
          <Actions chat={chat} message={message} />
        </div>
      )}
    </li>
  );
}

function Composer({ chat }: { readonly chat: Chat }): ReactNode {
  const { field, empty, submit } = useTextareaComposer(EDITOR, chat);
  return (
    <ComposerForm data-mobile-composer="" submit={submit}>
      {field}
      {chat.streaming ? (
        <RoundButton
          icon="stop"
          type="button"
          data-composer-submit=""
          data-stop-generating=""
          aria-label="Stop"
          onClick={chat.stop}
        />
      ) : (
        <RoundButton icon="send" type="submit" data-composer-submit="" aria-label="Send" aria-disabled={empty} />
      )}
    </ComposerForm>
  );
}

export default site;
