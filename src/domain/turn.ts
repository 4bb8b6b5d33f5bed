export type Role = "user" | "assistant";

/** One finished message of a chat. */
export interface Turn {
  /** Unique within its conversation: the site's own message id, or its place in the page where there is none. */
  readonly id: string;
  /** The chat site (`Site.site`), for example `chatgpt`. */
  readonly site: string;
  readonly conversation: string;
  readonly role: Role;
  /** Who speaks, where a chat names its people. */
  readonly speaker?: string;
  readonly text: string;
  /** When it was said, in milliseconds since the epoch; when it was first seen, where the page does not tell. */
  readonly at: number;
}

export type TurnAddress = Pick<Turn, "site" | "conversation" | "id">;

export type ChatAddress = Pick<Turn, "site" | "conversation">;

/** The one name of a turn across sites and chats. */
export const turnKey = ({ site, conversation, id }: TurnAddress): string =>
  [site, conversation, id].map(encodeURIComponent).join("/");

/** The one name of the chat that a turn or a passage belongs to. */
export const chatKey = ({ site, conversation }: ChatAddress): string =>
  [site, conversation].map(encodeURIComponent).join("/");

/** The chat that a `chatKey` names. */
export function chatOf(key: string): ChatAddress {
  const [site = "", conversation = ""] = key.split("/").map(decodeURIComponent);
  return { site, conversation };
}
