import type { Turn } from "../../../src/domain/turn";

/** One turn of a user, or a chat: the user's turn first, the assistant's after it. */
export type Said = string | readonly string[];

/** The turns of it, a minute apart. */
export const turnsOf = (said: Said): readonly Turn[] =>
  [said].flat().map((text, index) => ({
    id: `t${index}`,
    site: "chatgpt",
    conversation: "c",
    role: index % 2 === 0 ? "user" : "assistant",
    text,
    at: Date.UTC(2026, 2, 1, 10, index),
  }));
