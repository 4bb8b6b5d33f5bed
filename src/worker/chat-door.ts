import { Failure } from "../domain/failure";
import type { Source } from "../domain/memory";
import { chatMode, siteMode, type SiteMode } from "../domain/settings";
import type { Turn } from "../domain/turn";
import { wishesOf } from "../engine/learn/wishes";
import { asksOfPast } from "../engine/recall/asks-of-past";
import { compile, leastFor, THRESHOLD } from "../engine/recall/compile";
import { gistOf } from "../engine/recall/gist";
import { cautionOf, offsetOf, thresholdFor } from "../engine/recall/habit";
import type { ChatDoor, Recall, RecallAsk } from "../messaging/protocol";
import { type Clicks, createClicks } from "./clicks";
import type { Engine } from "./engine";
import { createDisclosing, type Disclosing } from "./disclosing";
import { createForgetOffers } from "./forget-offers";
import { createLearnedDesk } from "./learned-desk";
import { wholeTurnsOf } from "./whole-turns";

/** A text that is embedded only to have the model loaded. */
const LOADS_IT = "ready";

/** As many memories as fill any budget are read. */
const READ = 64;

const SILENT: Recall = { block: [], forget: [], took: { embedding: 0, rest: 0 } };

interface Recaller extends Engine {
  readonly disclosing: Disclosing;
}

/** The block for a prompt, without what stands in its chat already. */
async function recall(engine: Recaller, ask: RecallAsk, already: ReadonlySet<string> = new Set()): Promise<Recall> {
  const { opened, embedding, settings, disclosing, now } = engine;
  const { budgetTokens } = settings.current();
  const habit = offsetOf(settings.current());
  const from = performance.now();
  const text = gistOf(ask.text);
  const [corpus, vector] = await Promise.all([opened, embedding.prompt(text)]);
  const embedded = performance.now();
  const prompt = { text, vector, now: now() };
  const isHere = ({ site, conversation }: Source): boolean => site === ask.site && conversation === ask.conversation;
  const found = await disclosing.find(ask, prompt, {
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

async function getReady({ opened, settings, embedding, disclosing }: Recaller, site: string): Promise<void> {
  if (siteMode(await settings.loaded(), site) === "off") return;
  await Promise.all([opened, embedding.prompt(LOADS_IT), disclosing.ready(site)]);
}

/** Takes the turns of the chats that are not off. */
async function observe(
  { settings, store, learning }: Pick<Engine, "settings" | "store" | "learning">,
  site: string,
  turns: readonly Turn[],
): Promise<SiteMode> {
  const current = await settings.loaded();
  const mode = siteMode(current, site);
  const taken = turns.filter(({ conversation }) => chatMode(current, site, conversation) !== "off");
  if (mode === "off" || (taken.length === 0 && turns.length > 0)) return "off";
  await store.accept(taken);
  void learning.wake();
  return mode;
}

/** Pins what was offered in the chat that asks, and nothing else. */
const pinOffered =
  (byUser: Engine["byUser"], { wasOffered }: Pick<Clicks, "wasOffered">): ChatDoor["pinOffered"] =>
  async (ask, id, pinned) => {
    if (!wasOffered(ask, id)) throw new Failure("not-allowed", "This memory was not offered in this chat.");
    await byUser.write({ marks: [pinned ? { id, pinned, archived: false } : { id, pinned }] });
  };

/** What a chat page may ask. The mode is held here too, whatever the page thinks it is. */
export function createChatDoor(engine: Engine): ChatDoor {
  const { opened, settings, byUser } = engine;
  const recaller = { ...engine, disclosing: createDisclosing(engine) };
  const offers = createForgetOffers(recaller);
  const clicks = createClicks(engine);
  /** What is not offered in a chat: `Memory.id`s that went out with its messages, or do not bear on it by the user's word. */
  const sent = new Map<string, Set<string>>();

  return {
    ...createLearnedDesk(engine),
    pinOffered: pinOffered(byUser, clicks),
    async mode(site, conversation) {
      return chatMode(await settings.loaded(), site, conversation);
    },

    observe: (site, turns) => observe(engine, site, turns),

    ready: (site) => getReady(recaller, site),

    async recall(ask) {
      const mode = chatMode(await settings.loaded(), ask.site, ask.conversation);
      if (mode === "off" || ask.text.trim() === "") return SILENT;
      const wishes = wishesOf(ask.text).forget;
      if (wishes.length > 0) return { ...SILENT, forget: await offers.offer(ask, wishes) };
      const answer = await recall(recaller, ask, sent.get(chatOf(ask.site, ask.conversation)));
      clicks.offered(ask, answer.block, thresholdFor(THRESHOLD, cautionOf(settings.current().caution)));
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
  };
}
