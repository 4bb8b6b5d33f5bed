import type { Source } from "../domain/memory";
import { siteMode } from "../domain/settings";
import { wishesOf } from "../engine/learn/wishes";
import { asksOfPast } from "../engine/recall/asks-of-past";
import { compile } from "../engine/recall/compile";
import { rank } from "../engine/recall/rank";
import type { MemoryIndex } from "../engine/recall/search-index";
import { sourceKey } from "../engine/source";
import type { ChatDoor, Recall, RecallAsk } from "../messaging/protocol";
import { signals } from "../signals";
import type { Engine } from "./engine";
import { createForgetOffers } from "./forget-offers";

const SILENT: Recall = { block: [], forget: [], took: { embedding: 0, rest: 0 } };

/** Ids of the kept turns that a memory was drawn from: where it stands, they would only say it again. */
const wholeTurnsOf = (index: MemoryIndex, id: string): readonly string[] =>
  (index.get(id)?.sources ?? [])
    .flatMap((source) => index.fromTurn(sourceKey(source)))
    .filter((memory) => index.kindOf(memory)?.verbatim)
    .map((memory) => memory.id);

/** The block for a prompt, without what stands in its chat already. */
async function recall(engine: Engine, ask: RecallAsk, already: ReadonlySet<string> = new Set()): Promise<Recall> {
  const { opened, embedding, settings, now } = engine;
  const from = performance.now();
  const [{ index }, vector] = await Promise.all([opened, embedding.prompt(ask.text)]);
  const embedded = performance.now();
  const prompt = { text: ask.text, vector, now: now() };
  const isHere = ({ site, conversation }: Source): boolean => site === ask.site && conversation === ask.conversation;
  const fresh = rank(prompt, signals, index).filter(
    ({ memory: { id, unreviewed, sources } }) => !unreviewed && !already.has(id) && !sources.some(isHere),
  );
  const block = compile(fresh, {
    budgetTokens: settings.current().budgetTokens,
    kindOf: (memory) => index.kindOf(memory),
    now: prompt.now,
    past: asksOfPast(prompt.text, prompt.now),
  });
  return { block, forget: [], took: { embedding: embedded - from, rest: performance.now() - embedded } };
}

/** What a chat page may ask. The mode is held here too, whatever the page thinks it is. */
export function createChatDoor(engine: Engine): ChatDoor {
  const { opened, store, settings, learning, byUser } = engine;
  const offers = createForgetOffers(engine);
  /** What stands in a chat already: `Memory.id`s that went out with its messages. */
  const sent = new Map<string, Set<string>>();
  const chatOf = (site: string, conversation: string | null): string => `${site}/${conversation ?? ""}`;

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
      if (mode === "off" || ask.text.trim() === "") return SILENT;
      const wishes = wishesOf(ask.text).forget;
      if (wishes.length > 0) return { ...SILENT, forget: await offers.offer(ask, wishes) };
      return recall(engine, ask, sent.get(chatOf(ask.site, ask.conversation)));
    },

    async answerForget(answer) {
      const ids = offers.take(answer);
      if (ids.length > 0) await byUser.forget(ids);
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
