import type { NewActivity } from "../domain/activity";
import { chatKey } from "../domain/turn";
import type { Feedback } from "../messaging/protocol";

/** Characters of a token, and of a word with the space after it, as an English text has them on average. */
const TOKEN = 4;
const WORD = 5.7;

/** How much went out, in characters, and how much there is to tell in all, in words. */
export interface Amount {
  readonly characters: number;
  readonly words: number;
}

/** What is told of a prompt that went out, and of what the user took out of it. Nothing of a chat without an address. */
export function promptActivity(
  { site, conversation }: Pick<Feedback, "site" | "conversation">,
  { sent, dropped }: Pick<Feedback, "sent" | "dropped">,
  { characters, words }: Amount,
): readonly NewActivity[] {
  if (conversation === null) return [];
  const line = (
    what: NewActivity["what"],
    memories: readonly string[],
    tokens: NewActivity["tokens"],
  ): NewActivity => ({
    what,
    chat: chatKey({ site, conversation }),
    memories,
    count: memories.length,
    reason: null,
    tokens,
  });
  const tokens = { sent: Math.ceil(characters / TOKEN), all: Math.ceil((words * WORD) / TOKEN) };
  return [line("injected", sent, tokens), line("left-out", dropped, { sent: 0, all: 0 })].filter(
    ({ count }) => count > 0,
  );
}
