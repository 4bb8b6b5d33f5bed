import { useEffect, useRef, useState } from "react";
import type { Action, Message, Sent } from "../conversation";
import type { StandInSite } from "./site";

declare global {
  /** What this page has sent, from the editor's model. */
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var __sent: Sent[];
}

/** A chat as a page shows it. */
export interface Chat {
  readonly messages: readonly Message[];
  /** A reply is being written. */
  readonly streaming: boolean;
  readonly temporary: boolean;
  readonly send: (text: string) => void;
  readonly edit: (message: string, text: string) => void;
  readonly regenerate: (message: string) => void;
  readonly stop: () => void;
  readonly startNew: () => void;
}

const here = (): URL => new URL(location.href);

/** The chat of the page's address. It lives on the server; a new one gets its address a while after the first message. */
export function useChat(site: StandInSite): Chat {
  const [id, setId] = useState(() => site.conversation(location.pathname) ?? crypto.randomUUID());
  const [seen, setSeen] = useState<{ readonly id: string; readonly messages: readonly Message[] }>({
    id,
    messages: [],
  });
  const messages = seen.id === id ? seen.messages : [];
  const shown = useRef(id);
  const temporary = site.temporary(here());

  useEffect(() => {
    shown.current = id;
    const events = new EventSource(`/events?conversation=${id}`);
    events.addEventListener("message", ({ data }) => setSeen({ id, messages: JSON.parse(data) }));
    return () => events.close();
  }, [id]);

  useEffect(() => {
    const moved = new AbortController();
    const follow = (): void => setId(site.conversation(location.pathname) ?? crypto.randomUUID());
    addEventListener("popstate", follow, { signal: moved.signal });
    return () => moved.abort();
  }, [site]);

  function act(action: Action): void {
    void fetch(`/act?conversation=${id}`, { method: "POST", body: JSON.stringify(action) });
  }

  function say(action: Extract<Action, { readonly text: string }>): void {
    globalThis.__sent.push({ text: action.text, at: Date.now() });
    act(action);
    if (temporary || site.conversation(location.pathname) !== null) return;
    setTimeout(() => {
      if (shown.current === id) history.pushState(null, "", site.address(id));
    }, site.addressDelay);
  }

  return {
    messages,
    temporary,
    streaming: messages.some(({ finished }) => !finished),
    send: (text) => say({ do: "send", text }),
    edit: (message, text) => say({ do: "edit", message, text }),
    regenerate: (message) => act({ do: "regenerate", message }),
    stop: () => act({ do: "stop" }),
    startNew() {
      history.pushState(null, "", site.start);
      setId(crypto.randomUUID());
    },
  };
}
