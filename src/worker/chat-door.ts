import { Failure } from "../domain/failure";
import type { Source } from "../domain/memory";
import { chatMode, siteMode } from "../domain/settings";
import { wishesOf } from "../engine/learn/wishes";
import { asksOfPast } from "../engine/recall/asks-of-past";
import { compile, leastFor, THRESHOLD } from "../engine/recall/compile";
import { gistOf } from "../engine/recall/gist";
import type { ChatDoor, Recall, RecallAsk } from "../messaging/protocol";
import { createClicks } from "./clicks";
import type { Engine } from "./engine";
import { createForgetOffers } from "./forget-offers";
import { createLearnedDesk } from "./learned-notes";
import { candidates } from "./recalling";
import { wholeTurnsOf } from "./whole-turns";

/** A text that is embedded only to have the model loaded. */
const LOADS_IT = "ready";

/** As many memories as fill any budget are read. */
const READ = 64;

const SILENT: Recall = { block: [], forget: [], took: { embedding: 0, rest: 0 } };

/** The block for a prompt, without what stands in its chat already. */
async function recall(engine: Engine, ask: RecallAsk, already: ReadonlySet<string> = new Set()): Promise<Recall> {
  const { opened, embedding, settings, now } = engine;
  const { budgetTokens, habit } = settings.current();
  const from = performance.now();
  const text = gistOf(ask.text);
  const [corpus, vector] = await Promise.all([opened, embedding.prompt(text)]);
  const embedded = performance.now();
  const prompt = { text, vector, now: now() };
  const isHere = ({ site, conversation }: Source): boolean => site === ask.site && conversation === ask.conversation;
  const found = await candidates(corpus, prompt, {
    model: embedding.model,
    limit: READ,
    least: leastFor(habit),
    isWanted: ({ unreviewed, archived }) => !unreviewed && !archived,
  });
  const fresh = found.filter(({ memory: { id, sources } }) => !already.has(id) && !sources.some(isHere));
  const block = compile(fresh, {
    prompt: text,
    budgetTokens,
    habit,
    kindOf: ({ kind }) => corpus.index.kind(kind),
    now: prompt.now,
    past: asksOfPast(prompt.text, prompt.now),
  });
  return { block, forget: [], took: { embedding: embedded - from, rest: performance.now() - embedded } };
}

const chatOf = (site: string, conversation: string | null): string => `${site}/${conversation ?? ""}`;

/** What a chat page may ask. The mode is held here too, whatever the page thinks it is. */
export function createChatDoor(engine: Engine): ChatDoor {
  const { opened, store, settings, embedding, learning, byUser } = engine;
  const offers = createForgetOffers(engine);
  const clicks = createClicks(engine);
  /** What is not offered in a chat: `Memory.id`s that went out with its messages, or do not bear on it by the user's word. */
  const sent = new Map<string, Set<string>>();

  return {
    ...createLearnedDesk(engine),
    async mode(site, conversation) {
      return chatMode(await settings.loaded(), site, conversation);
    },

    async observe(site, turns) {
      const mode = siteMode(await settings.loaded(), site);
      if (mode === "off") return mode;
      await store.accept(turns);
      void learning.wake();
      return mode;
    },

    async ready(site) {
      if (siteMode(await settings.loaded(), site) !== "off") await Promise.all([opened, embedding.prompt(LOADS_IT)]);
    },

    async recall(ask) {
      const mode = siteMode(await settings.loaded(), ask.site);
      if (mode === "off" || ask.text.trim() === "") return SILENT;
      const wishes = wishesOf(ask.text).forget;
      if (wishes.length > 0) return { ...SILENT, forget: await offers.offer(ask, wishes) };
      const answer = await recall(engine, ask, sent.get(chatOf(ask.site, ask.conversation)));
      clicks.offered(ask, answer.block, THRESHOLD);
      return answer;
    },

    async answerForget(answer) {
      const ids = offers.take(answer);
      if (ids.length > 0) await byUser.forget(ids);
    },

    async feedback(feedback) {
      const { site, conversation } = feedback;
      // Without an address it could be any chat.
      if (conversation === null) return;
      const chat = chatOf(site, conversation);
      const ids = [...feedback.sent, ...(feedback.irrelevant ?? [])];
      const turns = await wholeTurnsOf(await opened, ids);
      sent.set(chat, new Set([...(sent.get(chat) ?? []), ...ids, ...turns]));
      await clicks.take(feedback);
    },

    async pinOffered(ask, memory, pinned) {
      if (!clicks.wasOffered(ask, memory)) throw new Failure("not-allowed", "This memory was not offered in this chat.");
      await byUser.write({ marks: [pinned ? { id: memory, pinned, archived: false } : { id: memory, pinned }] });
    },
  };
}
