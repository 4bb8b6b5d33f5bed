import { headKeys } from "../reading/head-keys";

const SIGNS = new Set(["chat_messages", "conversations_memory", "project_memories"]);

/** Chats, or what Claude keeps in mind of them. A long summary may stand before a chat's messages. */
export function looksLikeClaude(text: string): boolean {
  const keys = headKeys(text);
  if (keys === null || !keys.isList) return false;
  return keys.sign === null ? keys.has(2, "uuid") && keys.has(2, "summary") : SIGNS.has(keys.sign);
}
