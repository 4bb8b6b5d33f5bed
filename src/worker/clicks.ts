import type { Block } from "../domain/block";
import { siteMode } from "../domain/settings";
import { learnHabit, type Verdict } from "../engine/recall/habit";
import type { Feedback, RecallAsk } from "../messaging/protocol";
import type { Corpus } from "./corpus";
import { createTurns } from "./in-turn";
import { promptActivity } from "./prompt-activity";
import type { SettingsKeeper } from "./settings-keeper";

/** Chats whose offers and answers are known at once. */
const MOST_CHATS = 100;

type Asker = Pick<RecallAsk, "site" | "conversation">;

/** What people do with what is offered to them, and what is learned from it. */
export interface Clicks {
  /** What was offered for a prompt, and the probability from which it was, before the user's `Habit`. */
  readonly offered: (ask: Asker, block: Block, threshold: number) => void;
  /** Whether a `Memory.id` was offered in this chat. */
  readonly wasOffered: (ask: Asker, id: string) => boolean;
  /** What became of it. The same said again counts once. */
  readonly take: (feedback: Feedback) => Promise<void>;
}

export interface ClicksParts {
  readonly opened: Promise<Corpus>;
  readonly settings: SettingsKeeper;
  readonly now: () => number;
}

/** How likely a memory was to bear on a prompt, and the threshold that it passed. */
type Offered = Pick<Verdict, "score" | "threshold"> & {
  /** How long its line was. */
  readonly characters: number;
};

export function createClicks({ opened, settings, now }: ClicksParts): Clicks {
  // Each one learns from where the last one left off.
  const inTurn = createTurns();
  const offers = new Map<string, Map<string, Offered>>();
  /** `Memory.id`s that were sent or taken out, by chat. */
  const counted = new Map<string, { readonly sent: Set<string>; readonly dropped: Set<string> }>();

  /** What is known of a chat, by `Memory.id`. One that has just got its address was offered to while it had none. */
  const offeredTo = ({ site, conversation }: Asker): readonly Map<string, Offered>[] =>
    [conversation, null].flatMap((chat) => offers.get(chatOf(site, chat)) ?? []);

  async function learn(feedback: Feedback, { sent, dropped }: Pick<Feedback, "sent" | "dropped">): Promise<void> {
    const before = await settings.loaded();
    const known = offeredTo(feedback);
    const verdicts = (ids: readonly string[], was: Verdict["was"]): readonly Verdict[] =>
      ids.flatMap((id) => {
        const offer = offerOf(known, id);
        return offer === undefined ? [] : { ...offer, was };
      });
    const stayed = siteMode(before, feedback.site) === "ask" ? "put in" : "left in";
    const all = [...verdicts(sent, stayed), ...verdicts(dropped, "removed")];
    const habit = all.reduce(learnHabit, settings.current().habit);
    if (habit !== settings.current().habit) await settings.change({ habit });
  }

  return {
    offered({ site, conversation }, block, threshold) {
      const chat = latest(offers, chatOf(site, conversation), () => new Map<string, Offered>());
      for (const { id, score, text } of block) chat.set(id, { score, threshold, characters: text.length });
    },

    wasOffered: (ask, id) => offeredTo(ask).some((offered) => offered.has(id)),

    take: (feedback) =>
      inTurn(async () => {
        const { sent, dropped } = latest(counted, chatOf(feedback.site, feedback.conversation), () => ({
          sent: new Set<string>(),
          dropped: new Set<string>(),
        }));
        const fresh = { sent: added(sent, feedback.sent), dropped: added(dropped, feedback.dropped) };
        const marks = fresh.sent.map((id) => ({ id, used: true }) as const);
        const corpus = await opened;
        const characters = sum(fresh.sent.map((id) => offerOf(offeredTo(feedback), id)?.characters ?? 0));
        const activity = promptActivity(feedback, fresh, { characters, words: corpus.index.counts().words });
        if (activity.length > 0) await corpus.commit({ by: "learn", at: now(), marks, activity });
        await learn(feedback, fresh);
      }),
  };
}

const offerOf = (known: readonly ReadonlyMap<string, Offered>[], id: string): Offered | undefined =>
  known.find((offered) => offered.has(id))?.get(id);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

const chatOf = (site: string, conversation: string | null): string => `${site}/${conversation ?? ""}`;

/** Puts ids into a set, and gives those that were not in it. */
function added(known: Set<string>, ids: readonly string[]): readonly string[] {
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  for (const id of fresh) known.add(id);
  return fresh;
}

/** The value of a key, made where there is none. It becomes the last one; the first ones go. */
function latest<T>(values: Map<string, T>, key: string, make: () => T): T {
  const value = values.get(key) ?? make();
  values.delete(key);
  values.set(key, value);
  const [oldest] = values.keys();
  if (values.size > MOST_CHATS && oldest !== undefined) values.delete(oldest);
  return value;
}
