import { type ChatAddress, chatKey } from "./turn";

/** A part of life whose memories stay among themselves: work, home, a project. */
export interface Space {
  readonly id: string;
  /** As the user calls it. */
  readonly name: string;
  /** `Site.site`s whose chats belong to it, but those that another space names. */
  readonly sites: readonly string[];
  /** `chatKey`s. */
  readonly chats: readonly string[];
}

/** `Space.id` of the space that a chat belongs to, or null: the chat's own word goes before its site's. */
export function spaceOf(spaces: readonly Space[], chat: ChatAddress): string | null {
  const key = chatKey(chat);
  const found =
    spaces.find(({ chats }) => chats.includes(key)) ?? spaces.find(({ sites }) => sites.includes(chat.site));
  return found?.id ?? null;
}
