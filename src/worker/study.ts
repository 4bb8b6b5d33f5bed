import { checks } from "../checks";
import type { NewActivity } from "../domain/activity";
import type { Change } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Extractor } from "../domain/extractor";
import type { Memory } from "../domain/memory";
import { spaceOf } from "../domain/space";
import type { Store } from "../domain/store";
import { type ChatAddress, chatKey, turnKey, type Turn } from "../domain/turn";
import type { Learned, Lesson } from "../engine/learn/learner";
import { wholeTurn } from "../engine/source";
import { isSearched } from "../engine/recall/entry-of";
import { kinds } from "../kinds";
import { relations } from "../relations";
import type { Corpus } from "./corpus";
import { lookUp, type Known } from "./known";
import type { SettingsKeeper } from "./settings-keeper";
import { embedMemories, embedOnce, type Embed } from "./vectors";

/** Earlier turns of the same chat that an extractor sees beside the new ones. */
const CONTEXT = 10;

export interface StudyParts {
  readonly store: Store;
  readonly opened: Promise<Corpus>;
  readonly embedder: Embedder;
  readonly extractors: readonly Extractor[];
  readonly settings: SettingsKeeper;
  readonly now: () => number;
  /** Hears what a chat has taught that was not known at all. */
  readonly taught?: (chat: ChatAddress, memories: readonly Memory[]) => void;
  /** Hears what went wrong. */
  readonly failed: (error: unknown) => void;
}

/** One lesson: turns of one chat, who reads them, and what is done with them then. */
export interface Study {
  readonly turns: readonly Turn[];
  /** Best first: each is tried until one succeeds. The last one's failure is the study's. */
  readonly extractors: readonly Extractor[];
  readonly rereads?: readonly string[];
  readonly addsOnly?: boolean;
  readonly signal?: AbortSignal;
  readonly finish: Pick<Change, "learned" | "reread" | "rereadDone">;
}

/** Learns from turns of one chat and writes it all at once: memories, vectors, and that the turns are done with. */
export async function study(parts: StudyParts, { turns, finish, ...how }: Study): Promise<void> {
  const corpus = await parts.opened;
  await corpus.read();
  const { clears } = corpus;
  const known = lookUp(corpus);
  const { model } = parts.embedder;
  const embed = embedOnce(parts.embedder);
  const now = parts.now();
  const context = await contextOf(corpus, turns);
  const { rereads = [], addsOnly = false } = how;
  const space = await spaceNow(parts, turns);
  const beside = (await known.beside(turns)).filter((memory) => memory.space === null || memory.space === space);
  const lesson: Lesson = { turns, context, known: beside, now, rereads, addsOnly, space };
  const { put, forget, dropped } = await extract(parts, lesson, { ...how, known, embed });
  const stale = await rewordedOf(corpus, put.filter(isSearched));
  const vectors = await embedMemories(stale, { model, embed }).catch((error: unknown) => {
    // Without vectors the memories are found by their words, and the vectors are made later.
    parts.failed(error);
    return [];
  });
  how.signal?.throwIfAborted();
  await corpus.commit(async () => {
    // Everything was forgotten meanwhile, these turns too.
    if (corpus.clears !== clears) return null;
    // What the user forgot or changed meanwhile stays as the user left it.
    const unchanged = into(await spaceNow(parts, turns), await known.unchanged(put), { was: space, now });
    const ids = new Set(unchanged.map(({ id }) => id));
    const made = vectors.filter(({ id }) => ids.has(id));
    const activity = droppedIn(turns, dropped);
    const [first] = turns;
    // A turn that is read again tells the same in other words.
    if (first !== undefined && rereads.length === 0) parts.taught?.(first, unchanged.filter(isNewAt(now)));
    return { by: "learn", at: now, put: unchanged, forget, vectors: made, dropped, activity, ...finish };
  });
}

/** The space of the chat that these turns are of, as the user has it now. */
async function spaceNow({ settings }: StudyParts, [first]: readonly Turn[]): Promise<string | null> {
  return first === undefined ? null : spaceOf((await settings.loaded()).spaces, first);
}

/** A chat that went to another space while it was learned from takes along what is new. */
const into = (
  space: string | null,
  memories: readonly Memory[],
  { was, now }: { readonly was: string | null; readonly now: number },
): readonly Memory[] =>
  memories.map((memory) => (memory.space === was && isNewAt(now)(memory) ? { ...memory, space } : memory));

const isNewAt =
  (now: number) =>
  ({ learnedAt }: Memory): boolean =>
    learnedAt === now;

/** What is told of the drafts that were not kept: how many, and why, but none of their words. */
const droppedIn = ([first]: readonly Turn[], dropped: Learned["dropped"]): readonly NewActivity[] =>
  Object.entries(dropped).map(([reason, count]) => ({
    what: "dropped",
    chat: first === undefined ? null : chatKey(first),
    memories: [],
    count,
    reason,
    tokens: { sent: 0, all: 0 },
  }));

/** Those that are new, or say something else than they did. */
async function rewordedOf({ get }: Pick<Corpus, "get">, memories: readonly Memory[]): Promise<readonly Memory[]> {
  const known = await get(memories.map(({ id }) => id));
  const texts = new Map(known.map(({ id, text }) => [id, text]));
  return memories.filter(({ id, text }) => texts.get(id) !== text);
}

interface Extracting extends Pick<Study, "extractors" | "signal"> {
  readonly known: Known;
  readonly embed: Embed;
}

/** By the best extractor that succeeds: any may fail at any time, and another one stands behind it. */
async function extract(
  { settings, failed }: StudyParts,
  lesson: Lesson,
  { extractors, signal, known, embed }: Extracting,
): Promise<Learned> {
  // It is fetched when there is something to learn: recall does without.
  const { learn } = await import("../engine/learn/learn");
  const learnBy = (extractor: Extractor): Promise<Learned> =>
    learn(
      lesson,
      {
        extractor,
        checks,
        kinds,
        relations,
        review: settings.current().review,
        knowledge: known,
        newId: () => crypto.randomUUID(),
        embed: (texts) => embed(texts).catch(() => null),
      },
      signal,
    );
  for (const extractor of extractors.slice(0, -1)) {
    try {
      return await learnBy(extractor);
    } catch (error) {
      failed(error);
    }
  }
  const last = extractors.at(-1);
  if (last === undefined) throw new Error("There is nobody to learn by.");
  return learnBy(last);
}

/** The last turns of the same chat before these, in order. */
async function contextOf(corpus: Corpus, turns: readonly Turn[]): Promise<readonly Turn[]> {
  const [first] = turns;
  if (first === undefined) return [];
  const own = new Set(turns.map(turnKey));
  return keptTurns(await corpus.fromChat(first))
    .filter((turn) => !own.has(turnKey(turn)) && turn.at <= first.at)
    .toSorted((a, b) => a.at - b.at)
    .slice(-CONTEXT);
}

const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));

/** The turns that are kept whole among memories. */
export const keptTurns = (memories: readonly Memory[]): readonly Turn[] =>
  memories
    .filter(({ kind }) => verbatim.has(kind))
    .flatMap(({ text, sources: [source] }) => (source === undefined ? [] : [wholeTurn(source, text)]));
