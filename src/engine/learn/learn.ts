import { findQuote, type Check } from "../../domain/check";
import type { ChatWindow, Extractor } from "../../domain/extractor";
import type { Kind } from "../../domain/kind";
import type { Draft, Memory } from "../../domain/memory";
import type { Turn } from "../../domain/turn";
import { episodeOf, revise } from "./episode";
import { resolve } from "./resolve";
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
  newId(): string;
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
  const window: ChatWindow = { turns, context: lesson.context, known: lesson.known, kinds };
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
  for (const episode of learner.kinds.filter(({ verbatim }) => verbatim).flatMap((kind) => turns.map((turn) => episodeOf(turn, kind, lesson.now)))) {
    const old = current.get(episode.id);
    if (old) put(revise(old, episode, [...current.values()]));
    if (old?.text !== episode.text) put([episode]);
  }
  for (const draft of sound) {
    const kind = kinds.find(({ id }) => id === draft.kind);
    const fresh = memoryOf(draft, window, { now: lesson.now, by: learner.extractor.id, id: learner.newId() });
    if (kind && fresh) put(resolve(fresh, kind, current.values()));
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

/** The memory that a draft becomes; null where its quote stands nowhere. */
function memoryOf(
  { kind, text, confidence, ...draft }: Draft,
  window: ChatWindow,
  { now, by, id }: { readonly now: number; readonly by: string; readonly id: string },
): Memory | null {
  const place = findQuote({ kind, text, confidence, ...draft }, window);
  if (place === null) return null;
  const sources = [sourceOf(place.turn, place.start, place.end)];
  const validFrom = place.turn.at;
  return { id, kind, text, sources, learnedAt: now, learnedBy: by, validFrom, validTo: null, confidence, links: [] };
}
