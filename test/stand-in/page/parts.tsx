import { type ComponentProps, type ReactNode, useState } from "react";
import type { Message } from "../conversation";
import type { Chat } from "./use-chat";

/** The frame that all stand-ins share: a bar above, the chat, and the prompt field below. */
export function Frame(props: {
  readonly chat: Chat;
  readonly children: ReactNode;
  readonly composer: ReactNode;
}): ReactNode {
  const { chat, children, composer } = props;
  return (
    <div className="app">
      <header>
        <button type="button" className="quiet" data-act="new-chat" onClick={chat.startNew}>
          New chat
        </button>
        <span className="host">stand-in for {location.hostname}</span>
        {chat.temporary && <span className="badge">Temporary chat</span>}
      </header>
      {children}
      {chat.messages.length === 0 && <h1>What is on your mind?</h1>}
      <footer>{composer}</footer>
    </div>
  );
}

/** The form around a prompt field, which sends instead of leaving the page. */
export function ComposerForm({ submit, ...form }: ComponentProps<"form"> & { readonly submit: () => void }): ReactNode {
  return (
    <form
      className="composer"
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    />
  );
}

/** A reply's paragraphs. */
export function Paragraphs({ text }: { readonly text: string }): ReactNode {
  return text.split("\n\n").map((paragraph, index) => <p key={index}>{paragraph}</p>);
}

/** What can be done with a message, under it. */
export function Actions({ chat, message }: { readonly chat: Chat; readonly message: Message }): ReactNode {
  const [editing, setEditing] = useState(false);
  if (message.role === "assistant") {
    return (
      <button type="button" className="quiet" data-act="regenerate" onClick={() => chat.regenerate(message.id)}>
        Try again
      </button>
    );
  }
  if (!editing) {
    return (
      <button type="button" className="quiet" data-act="edit" onClick={() => setEditing(true)}>
        Edit
      </button>
    );
  }
  const submit = (form: FormData): void => {
    setEditing(false);
    const text = form.get("text");
    if (typeof text === "string") chat.edit(message.id, text);
  };
  return (
    <form className="edit" action={submit}>
      <textarea name="text" aria-label="Edit message" defaultValue={message.text} />
      <button className="quiet">Send</button>
    </form>
  );
}

const ICONS = {
  send: "M12 19V5M5 12l7-7 7 7",
  stop: "M7 7h10v10H7z",
  voice: "M5 10v4M9 6v12M13 8v8M17 10v4",
};

/** The round button at the end of a prompt field. */
export function RoundButton(props: { readonly icon: keyof typeof ICONS } & React.ComponentProps<"button">): ReactNode {
  const { icon, ...attributes } = props;
  return (
    <button {...attributes} className="round">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[icon]} />
      </svg>
    </button>
  );
}
