import { findQuote, type Check } from "../../domain/check";
import type { ChatWindow, Extractor } from "../../domain/extractor";
import type { Kind } from "../../domain/kind";
import { newMemory, REVIEWED_BELOW, type Draft, type Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import type { Settings } from "../../domain/settings";
import type { Turn } from "../../domain/turn";
import { episodesOf, revise } from "./episode";
import { resolve } from "./resolve";
import { timeOf } from "./time";
import { voice } from "./voice";
import { sourceOf } from "../source";

/** What there is to learn from. */
export interface Lesson {
  /** New turns of one chat, in order. */
  readonly turns: readonly Turn[];
  /** Up to ten earlier turns of the same chat, in order. */
  readonly context: readonly Turn[];
  /** The memories nearest to the new turns, and all that were drawn from these very turns before. */
  readonly known: readonly Memory[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What learning is done with. */
export interface Learner {
  readonly extractor: Extractor;
  readonly checks: readonly Check[];
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
  readonly review: Settings["review"];
  newId(): string;
  /** As `ChatWindow.embed`. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[] | null>;
}

export interface Learned {
  /** New memories, and old ones that ended, moved or were said again. */
  readonly put: readonly Memory[];
  /** Drafts that were not kept, by `Check.id`. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Turns into memories: each turn as an episode, and what it says of the user. Adds only: what changed is linked and ended. */
export async function learn(lesson: Lesson, learner: Learner, signal?: AbortSignal): Promise<Learned> {
  const turns = lesson.turns.filter(({ text }) => text.trim() !== "");
  const kinds = learner.kinds.filter(({ verbatim }) => !verbatim);
  const { embed } = learner;
  const window: ChatWindow = {
    turns,
    context: lesson.context,
    known: lesson.known,
    kinds,
    embed: (texts) => embed(texts),
  };
  const drafts = await learner.extractor.extract(window, signal);
  const { sound, dropped } = sift(drafts, learner.checks, window);

  const current = new Map(lesson.known.map((memory) => [memory.id, memory]));
  const changed = new Map<string, Memory>();
  const put = (memories: readonly Memory[]): void => {
    for (const memory of memories) {
      current.set(memory.id, memory);
      changed.set(memory.id, memory);
    }
  };
  for (const episode of episodesOf(turns, learner.kinds, lesson.now)) {
    const old = current.get(episode.id);
    if (old) put(revise(old, episode, [...current.values()]));
    if (old?.text !== episode.text) put([episode]);
  }
  for (const draft of sound) {
    const making = { id: learner.newId(), learnedAt: lesson.now, learnedBy: learner.extractor.id };
    const fresh = memoryOf(draft, window, making);
    if (fresh === null || !kinds.some(({ id }) => id === fresh.kind)) continue;
    const unreviewed = waits(fresh, draft, learner.review);
    const rules = { relations: learner.relations, nearness: () => null, replaces: () => false };
    put(resolve({ ...fresh, unreviewed }, current.values(), rules));
  }
  return { put: [...changed.values()], dropped };
}

/** Keeps the drafts that pass every check, and counts the others by the first that they fail. */
function sift(drafts: readonly Draft[], checks: readonly Check[], window: ChatWindow) {
  const dropped: Record<string, number> = {};
  const sound = drafts.filter((draft) => {
    const failed = checks.find((check) => check.drop(draft, window));
    if (failed) dropped[failed.id] = (dropped[failed.id] ?? 0) + 1;
    return failed === undefined;
  });
  return { sound, dropped };
}

/** How a memory came about. */
type Making = Pick<Memory, "id" | "learnedAt" | "learnedBy">;

/** The memory that a draft becomes; null where its quote stands nowhere. */
function memoryOf(draft: Draft, window: ChatWindow, making: Making): Memory | null {
  const place = findQuote(draft, window);
  if (place === null) return null;
  const { turn, start, end } = place;
  const { kind, confidence } = draft;
  const text = voice(draft.text, turn.speaker);
  const sources = [sourceOf(turn, start, end)];
  return newMemory({ ...making, ...timeOf(draft.quote, turn.at), kind, text, sources, validFrom: turn.at, confidence });
}

/** Whether the user is asked before it is used. What they asked to be remembered needs no more asking. */
const waits = ({ confidence }: Memory, { asked = false }: Draft, review: Settings["review"]): boolean =>
  !asked && (review === "all" || (review === "unsure" && confidence < REVIEWED_BELOW));
