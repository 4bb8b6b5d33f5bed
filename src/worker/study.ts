import { checks } from "../checks";
import type { Change } from "../domain/change";
import type { Embedder } from "../domain/embedder";
import type { Extractor } from "../domain/extractor";
import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import { turnKey, type Turn } from "../domain/turn";
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
  const lesson: Lesson = { turns, context, known: await known.beside(turns), now, rereads, addsOnly };
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
    const unchanged = await known.unchanged(put);
    const ids = new Set(unchanged.map(({ id }) => id));
    const made = vectors.filter(({ id }) => ids.has(id));
    return { by: "learn", at: now, put: unchanged, forget, vectors: made, dropped, ...finish };
  });
}

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
