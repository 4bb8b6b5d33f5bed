import { findQuote, type Check } from "../../domain/check";
import type { ChatWindow } from "../../domain/extractor";
import { newMemory, REVIEWED_BELOW, type Draft, type Memory } from "../../domain/memory";
import type { Settings } from "../../domain/settings";
import { episodesOf, revise } from "./episode";
import { drawnFrom } from "./drawn-from";
import { createLedger, type Ledger } from "./ledger";
import { settle } from "./settle";
import type { Learned, Learner, Lesson } from "./learner";
import { relatesTo } from "./relates";
import { timeOf } from "./time";
import { voice } from "./voice";
import { heed, withAsked, type Heeded } from "./wishes/heed";
import { forgetSources } from "../tend/forget-sources";
import { sourceKey, sourceOf } from "../source";

/** Turns into memories: each turn as an episode, and what it says of the user. Adds only: what changed is linked and ended. */
export async function learn(lesson: Lesson, learner: Learner, signal?: AbortSignal): Promise<Learned> {
  const heeded = heed(
    lesson.turns.filter(({ text }) => text.trim() !== ""),
    lesson.context,
  );
  const window = windowOf(lesson, learner, heeded);
  const drafts = window.turns.length === 0 ? [] : await learner.extractor.extract(window, signal);
  const { sound, dropped } = sift(withAsked(drafts, heeded, window.kinds), learner.checks, window);

  const ledger = createLedger();
  const learning = { lesson, learner };
  await takeBack(ledger, heeded, learning);
  await keepWhole(ledger, heeded, learning);
  const fresh = sound.flatMap((draft) => memoryOf(draft, window, learning) ?? []);
  await settle(fresh, { ledger, learner, lesson });
  return { ...ledger.changes(), dropped };
}

interface Learning {
  readonly lesson: Lesson;
  readonly learner: Learner;
}

function windowOf(
  { context, known, now }: Lesson,
  { kinds, relations, embed }: Learner,
  { turns, gone }: Heeded,
): ChatWindow {
  return {
    turns,
    context: context.filter((turn) => !gone.has(sourceKey(sourceOf(turn)))),
    known,
    kinds: kinds.filter(({ verbatim }) => !verbatim),
    embed: (texts) => embed(texts),
    relates: relatesTo({ relations, known, now }),
  };
}

/** Keeps the drafts that pass every check, and counts the others by the first that they fail. */
function sift(drafts: readonly Draft[], checks: readonly Check[], window: ChatWindow) {
  const dropped: Record<string, number> = {};
  const sound = drafts.filter((draft) => {
    const failed = checks.find((check) => !(draft.asked && check.yields) && check.drop(draft, window));
    if (failed) dropped[failed.id] = (dropped[failed.id] ?? 0) + 1;
    return failed === undefined;
  });
  return { sound, dropped };
}

/** Nothing is left of what the user does not want to have said. */
async function takeBack(ledger: Ledger, { gone }: Heeded, { lesson, learner }: Learning): Promise<void> {
  const drawn = await drawnFrom(gone, learner.knowledge);
  const { change } = forgetSources((source) => gone.has(sourceKey(source)), drawn, { by: "learn", at: lesson.now });
  ledger.put(change.put ?? []);
  ledger.forget(change.forget ?? []);
}

/** Each turn as it was said; one that was edited takes the place of what it was. */
async function keepWhole(ledger: Ledger, { turns }: Heeded, { lesson, learner }: Learning): Promise<void> {
  for (const episode of episodesOf(turns, learner.kinds, lesson)) {
    const known = await drawnFrom(episode.sources.map(sourceKey), learner.knowledge);
    const drawn = known.map(ledger.latest);
    const old = drawn.find(({ id }) => id === episode.id);
    if (old) ledger.put(revise(old, episode, drawn));
    // It stays in the space that it was put into meanwhile.
    if (old?.text !== episode.text) ledger.put([old === undefined ? episode : { ...episode, space: old.space }]);
  }
}

/** The memory that a draft becomes; null where its quote stands nowhere, or its kind is unknown. */
function memoryOf(
  { kind, confidence, ...draft }: Draft,
  window: ChatWindow,
  { lesson, learner }: Learning,
): Memory | null {
  const place = findQuote({ kind, confidence, ...draft }, window);
  if (place === null || !window.kinds.some(({ id }) => id === kind)) return null;
  const { turn, start, end } = place;
  return newMemory({
    id: learner.newId(),
    kind,
    text: voice(draft.text, turn.speaker),
    sources: [sourceOf(turn, start, end)],
    learnedAt: lesson.now,
    learnedBy: learner.extractor.id,
    validFrom: turn.at,
    confidence,
    space: lesson.space ?? null,
    unreviewed: waits(confidence, draft.asked ?? false, learner.review),
    ...timeOf(draft.quote, turn.at),
  });
}

/** Whether the user is asked before it is used. What they asked to be remembered needs no more asking. */
const waits = (confidence: number, isAsked: boolean, review: Settings["review"]): boolean =>
  !isAsked && (review === "all" || (review === "unsure" && confidence < REVIEWED_BELOW));
