import type { ChatWindow } from "../../src/domain/extractor";

/** A chat of which only what is given matters; without an embedding model. */
export const aWindow = (given: Partial<ChatWindow> = {}): ChatWindow => ({
  turns: [],
  context: [],
  known: [],
  kinds: [],
  embed: () => Promise.resolve(null),
  relates: () => false,
  ...given,
});
