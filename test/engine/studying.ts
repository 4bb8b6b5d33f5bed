import { checks } from "../../src/checks";
import { defineExtractor, type Extractor } from "../../src/domain/extractor";
import type { Draft, Memory } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";
import { learn } from "../../src/engine/learn/learn";
import type { Learned, Learner, Lesson } from "../../src/engine/learn/learner";
import { kinds } from "../../src/kinds";
import { relations } from "../../src/relations";
import { knowing } from "./knowing";
import { sentenceExtractor } from "./sentence-extractor";

export const DAY = 86_400_000;

/** What the user said on the first day. */
export const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: "t1",
  site: "chatgpt",
  conversation: "c1",
  role: "user",
  text,
  at: DAY,
  ...more,
});

/** Proposes what it is told to. */
export const proposing = (...drafts: readonly Draft[]): Extractor =>
  defineExtractor({ ...sentenceExtractor, id: "given", extract: () => Promise.resolve(drafts) });

let made = 0;
interface How
  extends Partial<Omit<Learner, "knowledge">>, Partial<Pick<Lesson, "context" | "rereads" | "addsOnly" | "space">> {
  readonly known?: readonly Memory[];
}

/** Learns on the fifth day, by the real checks, kinds and relations. */
export const study = (
  turns: readonly Turn[],
  { known = [], context = [], rereads = [], addsOnly = false, space = null, ...learner }: How = {},
): Promise<Learned> =>
  learn(
    { turns, context, known: [], rereads, addsOnly, space, now: 5 * DAY },
    {
      extractor: sentenceExtractor,
      checks,
      kinds,
      relations,
      review: "unsure",
      knowledge: knowing(known),
      newId: () => `m${made++}`,
      embed: () => Promise.resolve(null),
      ...learner,
    },
  );

export const isEpisode = ({ kind }: Memory): boolean => kinds.find(({ id }) => id === kind)?.verbatim === true;
export const texts = (memories: readonly Memory[]): readonly string[] => memories.map(({ text }) => text);

/** What is learned of the first thing that was ever said. */
export const said = async (text: string, more?: Partial<Turn>): Promise<readonly Memory[]> =>
  (await study([turn(text, more)])).put;

/** A draft that says its quote. */
export const drafted = (quote: string, more: Partial<Draft> = {}): Draft => ({
  kind: "fact",
  text: quote,
  quote,
  turn: "t1",
  confidence: 0.9,
  ...more,
});
