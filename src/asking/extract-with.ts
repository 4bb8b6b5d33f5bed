import type { ChatWindow } from "../domain/extractor";
import type { Draft } from "../domain/memory";
import { distinct, readDrafts } from "./drafts";
import { extractionRequest, type ModelRequest } from "./prompt";
import { promptWindows } from "./windows";

/**
 * What a language model finds in a chat, one window after the other. An extractor adds only how its model is asked: `ask` resolves to
 * the answer, whatever it is, and rejects with a `Failure`, which ends it all.
 */
export async function extractWith(
  chat: ChatWindow,
  ask: (request: ModelRequest) => Promise<string>,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const window of promptWindows(chat)) {
    const answer = await ask(extractionRequest(window, chat.kinds));
    drafts.push(...readDrafts(answer, window, chat.kinds));
  }
  return distinct(drafts);
}
