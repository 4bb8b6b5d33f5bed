import { randomUUID } from "node:crypto";
import type { Action, Message } from "./conversation";

/** What the assistant answers to a message. */
export type Reply = (text: string) => string;

/** The chats of a stand-in site: they outlive the browser, as a real site's do. */
export interface Conversations {
  act(conversation: string, action: Action): void;
  /** Calls with the messages now and after each change, until the signal aborts. */
  watch(conversation: string, changed: (messages: readonly Message[]) => void, signal: AbortSignal): void;
  close(): void;
}

interface Conversation {
  messages: readonly Message[];
  readonly watchers: Set<(messages: readonly Message[]) => void>;
  writing: NodeJS.Timeout | null;
}

const SHORT_REPLY = 40;

/** Replies come word by word, one every `pace` milliseconds, with some more at once in long ones. */
export function createConversations(reply: Reply, pace: number): Conversations {
  const all = new Map<string, Conversation>();

  function of(id: string): Conversation {
    const known = all.get(id) ?? { messages: [], watchers: new Set(), writing: null };
    all.set(id, known);
    return known;
  }

  function show(chat: Conversation, messages: readonly Message[]): void {
    chat.messages = messages;
    for (const changed of chat.watchers) changed(messages);
  }

  function finish(chat: Conversation): void {
    if (chat.writing !== null) clearInterval(chat.writing);
    chat.writing = null;
    show(
      chat,
      chat.messages.map((message) => ({ ...message, finished: true })),
    );
  }

  /** Answers the last message. */
  function answer(chat: Conversation, before: readonly Message[]): void {
    const words = reply(before.at(-1)?.text ?? "").split(/(?<=\s)/);
    const id = randomUUID();
    const step = Math.ceil(words.length / SHORT_REPLY);
    let written = 0;
    show(chat, [...before, { id, role: "assistant", text: "", finished: false }]);
    chat.writing = setInterval(() => {
      written += step;
      show(chat, [...before, { id, role: "assistant", text: words.slice(0, written).join(""), finished: false }]);
      if (written >= words.length) finish(chat);
    }, pace);
  }

  const say = (text: string): Message => ({ id: randomUUID(), role: "user", text, finished: true });

  /** The messages before one; all of them if it is not there. */
  function upTo(chat: Conversation, message: string): readonly Message[] {
    const place = chat.messages.findIndex(({ id }) => id === message);
    return place < 0 ? chat.messages : chat.messages.slice(0, place);
  }

  return {
    act(id, action) {
      const chat = of(id);
      finish(chat);
      if (action.do === "send") answer(chat, [...chat.messages, say(action.text)]);
      if (action.do === "edit") answer(chat, [...upTo(chat, action.message), say(action.text)]);
      if (action.do === "regenerate") answer(chat, upTo(chat, action.message));
    },
    watch(id, changed, signal) {
      const { watchers, messages } = of(id);
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed), { once: true });
      changed(messages);
    },
    close() {
      for (const { writing } of all.values()) if (writing !== null) clearInterval(writing);
    },
  };
}
