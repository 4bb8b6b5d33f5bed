import { type ChatAddress, chatKey } from "../domain/turn";
import type { ChatPage } from "../messaging/doors/memories-door";
import type { Engine } from "./engine";

/** Lines of a chat's activity that are looked at. */
const MOST_LINES = 1_000;

/** What one chat used and taught, newest first. */
export async function chatPageOf(
  chat: ChatAddress,
  { opened, store }: Pick<Engine, "opened" | "store">,
): Promise<ChatPage> {
  const corpus = await opened;
  const [activity, drawn] = await Promise.all([
    store.activity({ chat: chatKey(chat), limit: MOST_LINES }),
    corpus.fromChat(chat),
  ]);
  const used = activity.filter(({ what }) => what === "injected").flatMap(({ memories }) => memories);
  return {
    used: await corpus.get([...new Set(used)]),
    learned: drawn
      .filter(({ kind }) => corpus.index.kind(kind)?.verbatim !== true)
      .toSorted((a, b) => b.learnedAt - a.learnedAt || (a.id < b.id ? -1 : 1)),
  };
}
