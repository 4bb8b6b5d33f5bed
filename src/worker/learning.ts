import { checks } from "../checks";
import type { Embedder } from "../domain/embedder";
import { defineExtractor, type Extractor } from "../domain/extractor";
import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";
import { type Turn, turnKey } from "../domain/turn";
import { type Learned, type Lesson, learn } from "../engine/learn/learn";
import { isSearched } from "../engine/recall/search-index";
import { kinds } from "../kinds";
import { relations } from "../relations";
import type { Corpus } from "./corpus";
import { oneAtATime } from "./one-at-a-time";
import type { SettingsKeeper } from "./settings-keeper";
import { embedMemories } from "./vectors";

/** Turns that are taken from the inbox at once. */
const TAKEN = 20;
/** Earlier turns of the same chat that an extractor sees beside the new ones. */
const CONTEXT = 10;
/** Memories near to the new turns that are looked at beside them. */
const KNOWN = 20;

export interface LearningParts {
  readonly store: Store;
  readonly opened: Promise<Corpus>;
  readonly embedder: Embedder;
  readonly extractors: readonly Extractor[];
  readonly settings: SettingsKeeper;
  readonly now: () => number;
  /** Hears what went wrong; the turn is then learned from by the next best extractor. */
  readonly failed: (error: unknown) => void;
}

/** Empties the inbox into memories. */
export interface Learning {
  /** Learns from all that waits. Asked while it is at it, it goes on until nothing waits. */
  wake(): Promise<void>;
  /** Drafts that were not kept since the start, by `Check.id`. */
  readonly dropped: Readonly<Record<string, number>>;
  /** `Extractor.id` of the one that would be used now. */
  extractor(): Promise<string>;
}

export function createLearning(parts: LearningParts): Learning {
  const { store, opened, failed } = parts;
  const dropped: Record<string, number> = {};

  async function empty(): Promise<void> {
    const corpus = await opened;
    for (let turns = await store.waiting(TAKEN); turns.length > 0; turns = await store.waiting(TAKEN)) {
      for (const chat of byChat(turns)) {
        const learned = await study(parts, corpus, chat);
        for (const [id, count] of Object.entries(learned.dropped)) dropped[id] = (dropped[id] ?? 0) + count;
      }
    }
  }

  return {
    dropped,
    wake: oneAtATime(empty, failed),
    extractor: async () => (await usable(parts.extractors))[0]?.id ?? verbatimOnly.id,
  };
}

/** Learns from new turns of one chat and writes it all at once: memories, vectors, and that the turns are done with. */
async function study(parts: LearningParts, corpus: Corpus, turns: readonly Turn[]): Promise<Learned> {
  const now = parts.now();
  const lesson: Lesson = { turns, context: contextOf(corpus, turns), known: knownOf(corpus, turns), now };
  const learned = await extract(parts, lesson);
  const stale = learned.put.filter((memory) => isSearched(memory) && corpus.index.get(memory.id)?.text !== memory.text);
  const vectors = await embedMemories(parts.embedder, stale).catch((error: unknown) => {
    // Without vectors the memories are found by their words, and the vectors are made later.
    parts.failed(error);
    return [];
  });
  // What the user forgot or changed in the meantime stays as the user left it.
  const before = new Map(lesson.known.map((memory) => [memory.id, memory]));
  const put = learned.put.filter(({ id }) => !before.has(id) || before.get(id) === corpus.index.get(id));
  await corpus.commit({ by: "learn", at: now, put, vectors, learned: turns });
  return learned;
}

/** By the best extractor that succeeds: a language model may fail at any time, and the built-in one stands behind it. */
async function extract({ extractors, embedder, settings, failed }: LearningParts, lesson: Lesson): Promise<Learned> {
  const learnBy = (extractor: Extractor): Promise<Learned> =>
    learn(lesson, {
      extractor,
      checks,
      kinds,
      relations,
      review: settings.current().review,
      newId: () => crypto.randomUUID(),
      embed: (texts) => embedder.embed(texts, "passage").catch(() => null),
    });
  for (const extractor of await usable(extractors)) {
    try {
      return await learnBy(extractor);
    } catch (error) {
      failed(error);
    }
  }
  return learnBy(verbatimOnly);
}

/** Where every extractor fails the turns themselves are kept. */
const verbatimOnly = defineExtractor({
  id: "none",
  label: "Nothing but the turns",
  preference: 0,
  pace: "instant",
  languages: null,
  available: () => Promise.resolve({ available: true }),
  extract: () => Promise.resolve([]),
});

/** Best first. */
async function usable(extractors: readonly Extractor[]): Promise<readonly Extractor[]> {
  const answers = await Promise.all(
    extractors.map(async (extractor) => ({ extractor, ...(await extractor.available()) })),
  );
  return answers
    .filter(({ available }) => available)
    .map(({ extractor }) => extractor)
    .toSorted((a, b) => b.preference - a.preference);
}

const sameChat = (a: Pick<Turn, "site" | "conversation">, b: Pick<Turn, "site" | "conversation">): boolean =>
  a.site === b.site && a.conversation === b.conversation;

function byChat(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const chats = new Map<string, Turn[]>();
  for (const turn of turns) {
    const chat = turnKey({ ...turn, id: "" });
    chats.set(chat, [...(chats.get(chat) ?? []), turn]);
  }
  return [...chats.values()];
}

/** The last turns of the same chat that were learned from before, in order. */
function contextOf({ index }: Corpus, turns: readonly Turn[]): readonly Turn[] {
  const [first] = turns;
  if (first === undefined) return [];
  const fresh = new Set(turns.map(({ id }) => id));
  return [...index.all()]
    .filter((memory) => index.kindOf(memory)?.verbatim)
    .flatMap(({ text, sources: [source] }) =>
      source && sameChat(source, first) && !fresh.has(source.turn) ? [{ ...source, id: source.turn, text }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
    .slice(-CONTEXT);
}

/** The memories nearest to the new turns, and all that were drawn from these very turns before. */
function knownOf({ index }: Corpus, turns: readonly Turn[]): readonly Memory[] {
  const drawn = turns.flatMap((turn) => index.fromTurn(turnKey(turn)));
  const near = turns
    .flatMap(({ text }) => index.matching(text.slice(0, 2000), KNOWN))
    .flatMap(({ id }) => index.get(id) ?? []);
  return [...new Set([...drawn, ...near])];
}
