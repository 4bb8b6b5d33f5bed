/** One message of a stand-in chat, as server and page know it. */
export interface Message {
  readonly id: string;
  readonly role: "user" | "assistant";
  readonly text: string;
  /** False while the reply is still being written. */
  readonly finished: boolean;
}

/** What a page asks of the server. */
export type Action =
  | { readonly do: "send"; readonly text: string }
  /** Says a message again in other words: all that came after it goes. */
  | { readonly do: "edit"; readonly message: string; readonly text: string }
  /** Writes a reply anew: it, and all that came after it, goes. */
  | { readonly do: "regenerate"; readonly message: string }
  | { readonly do: "stop" };

/** What the page has sent, noted in its own world. */
export interface Sent {
  readonly text: string;
  readonly at: number;
}
