import type { ImportCount } from "../../messaging/doors/transfer-door";
import { text } from "../../texts/text";
import { listed } from "../parts/wording";

/** `3 chats, 40 messages and 2 memories`: what there is of each; empty where there is nothing. */
export function countWords({ chats, turns, memories }: ImportCount): string {
  const words = [
    chats > 0 ? text("files_chats", { count: chats }) : "",
    turns > 0 ? text("files_turns", { count: turns }) : "",
    memories > 0 ? text("files_memories", { count: memories }) : "",
  ].filter((each) => each !== "");
  return words.length === 0 ? "" : listed(words);
}
