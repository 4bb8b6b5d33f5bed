import type { ReactNode } from "react";
import type { Chat } from "./use-chat";

/** A generation of a chat site's page: its addresses, and how its DOM stands. */
export interface StandInSite {
  /** The address of a new chat. */
  readonly start: string;
  address(conversation: string): string;
  /** Path → conversation, or null in a new chat. */
  conversation(path: string): string | null;
  /** Milliseconds from the first message until the chat has its address. */
  readonly addressDelay: number;
  /** Is the chat that this address opens one to be forgotten? */
  temporary(url: URL): boolean;
  readonly View: (props: { readonly chat: Chat }) => ReactNode;
}
