import { siteMode } from "../domain/settings";
import { compile } from "../engine/recall/compile";
import { rank } from "../engine/recall/rank";
import type { MemoryIndex } from "../engine/recall/search-index";
import { sourceKey } from "../engine/source";
import type { ChatDoor, Recall, RecallAsk } from "../messaging/protocol";
import { signals } from "../signals";
import type { Engine } from "./engine";

const SILENT: Recall = { block: [], took: { embedding: 0, rest: 0 } };

/** Ids of the kept turns that a memory was drawn from: where it stands, they would only say it again. */
const wholeTurnsOf = (index: MemoryIndex, id: string): readonly string[] =>
  (index.get(id)?.sources ?? [])
    .flatMap((source) => index.fromTurn(sourceKey(source)))
    .filter((memory) => index.kindOf(memory)?.verbatim)
    .map((memory) => memory.id);

/** What a chat page may ask. The mode is held here too, whatever the page thinks it is. */
export function createChatDoor({ opened, store, settings, learning, embedding, now }: Engine): ChatDoor {
  /** What stands in a chat already: `Memory.id`s that went out with its messages. */
  const sent = new Map<string, Set<string>>();
  const chatOf = (site: string, conversation: string | null): string => `${site}/${conversation ?? ""}`;

  async function recall(ask: RecallAsk): Promise<Recall> {
    const from = performance.now();
    const [{ index }, vector] = await Promise.all([opened, embedding.prompt(ask.text)]);
    const embedded = performance.now();
    const prompt = { text: ask.text, vector, now: now() };
    const already = sent.get(chatOf(ask.site, ask.conversation));
    const fresh = rank(prompt, signals, index).filter(
      ({ memory }) =>
        !already?.has(memory.id) &&
        !memory.sources.some(({ site, conversation }) => site === ask.site && conversation === ask.conversation),
    );
    const block = compile(fresh, {
      budgetTokens: settings.current().budgetTokens,
      kindOf: (memory) => index.kindOf(memory),
    });
    return { block, took: { embedding: embedded - from, rest: performance.now() - embedded } };
  }

  return {
    async mode(site) {
      return siteMode(await settings.loaded(), site);
    },

    async observe(site, turns) {
      const mode = siteMode(await settings.loaded(), site);
      if (mode === "off") return mode;
      await store.accept(turns);
      void learning.wake();
      return mode;
    },

    async recall(ask) {
      const mode = siteMode(await settings.loaded(), ask.site);
      return mode === "off" || ask.text.trim() === "" ? SILENT : recall(ask);
    },

    async feedback({ site, conversation, sent: ids }) {
      // Without an address it could be any chat.
      if (conversation === null) return;
      const { index } = await opened;
      const chat = chatOf(site, conversation);
      sent.set(chat, new Set([...(sent.get(chat) ?? []), ...ids, ...ids.flatMap((id) => wholeTurnsOf(index, id))]));
    },
  };
}
