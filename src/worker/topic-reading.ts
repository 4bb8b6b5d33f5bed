import { dot } from "../domain/dot";
import type { Embedder } from "../domain/embedder";
import type { Memory } from "../domain/memory";
import type { Topic } from "../domain/topic";
import { topics } from "../topics";
import type { Corpus } from "./corpus";
import { topicDirections, type TopicDirection } from "./topic-directions";
import { embedOnce } from "./vectors";

/** What memories are about: by their words, and by their vectors where there are any. */
export interface TopicReading {
  /** Makes ahead what it takes some time to make; once more, where that failed before. */
  ready(): Promise<void>;
  /** Whether it is about one of these topics (`Topic.id`). A whole turn is, where any of its sentences is. */
  isAbout(memory: Memory, asked: ReadonlySet<string>): Promise<boolean>;
  /** All that a statement is about, by `Topic.id`. */
  topicsOf(memory: Memory): Promise<readonly string[]>;
}

export interface TopicReadingParts {
  readonly opened: Promise<Corpus>;
  readonly embedder: Pick<Embedder, "embed">;
}

/** Turns whose sentences' vectors are kept: those that a chat's prompts lead to again and again. */
const KEPT_TURNS = 200;
/** Of a turn with more sentences than this, the words of the rest must do. */
const MOST_SENTENCES = 40;

export function createTopicReading({ opened, embedder }: TopicReadingParts): TopicReading {
  const made = kept(() => directionsBy(embedder));
  const directions = (): Promise<readonly TopicDirection[]> => made.get();
  const turns = keepSentences();

  /** How near a statement lies to a direction; null where it has no vector. */
  async function nearnessOf({ id }: Memory): Promise<(direction: Float32Array) => number | null> {
    const { index } = await opened;
    return (direction) => index.similarity(direction, id);
  }

  async function sentencesOf(memory: Memory): Promise<readonly Float32Array[]> {
    const known = turns.get(memory);
    if (known !== null) return known;
    const made = await vectorsOf(sentences(memory.text).slice(0, MOST_SENTENCES), embedder);
    if (made !== null) turns.keep(memory, made);
    return made ?? [];
  }

  return {
    ready: () => made.again(),
    async topicsOf(memory) {
      const near = await nearnessOf(memory);
      const where = await directions();
      return topics.filter((topic) => topic.cue.test(memory.text) || lies(near, where, topic)).map(({ id }) => id);
    },
    async isAbout(memory, asked) {
      const meant = topics.filter(({ id }) => asked.has(id));
      if (meant.some(({ cue }) => cue.test(memory.text))) return true;
      const where = await directions();
      const near = await nearnessOf(memory);
      if (meant.some((topic) => lies(near, where, topic))) return true;
      const { index } = await opened;
      if (where.length === 0 || index.kind(memory.kind)?.verbatim !== true) return false;
      const parts = await sentencesOf(memory);
      return parts.some((part) => meant.some((topic) => lies((direction) => dot(part, direction), where, topic)));
    },
  };
}

function lies(
  near: (direction: Float32Array) => number | null,
  directions: readonly TopicDirection[],
  { id, near: least }: Topic,
): boolean {
  const found = directions.find(({ topic }) => topic.id === id);
  return found !== undefined && (near(found.direction) ?? -1) >= least;
}

/** None where the embedding model is not to be had: then the words alone decide. */
async function directionsBy(embedder: TopicReadingParts["embedder"]): Promise<readonly TopicDirection[]> {
  const vectors = await vectorsOf(
    topics.flatMap(({ examples }) => examples),
    embedder,
  );
  return vectors === null ? [] : topicDirections(topics, vectors);
}

const vectorsOf = (
  texts: readonly string[],
  embedder: TopicReadingParts["embedder"],
): Promise<readonly Float32Array[] | null> => embedOnce(embedder)(texts).catch(() => null);

/** Made when it is first asked for, and kept. Where there is nothing to be had, not every question tries anew. */
function kept<T>(make: () => Promise<readonly T[]>) {
  let made: Promise<readonly T[]> | null = null;
  const get = (): Promise<readonly T[]> => (made ??= make());
  return {
    get,
    async again(): Promise<void> {
      if ((await get()).length > 0) return;
      made = make();
      await made;
    },
  };
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });

const sentences = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));

/** The vectors of the turns that were looked at last, in the words that they had. */
function keepSentences() {
  const kept = new Map<string, { readonly text: string; readonly vectors: readonly Float32Array[] }>();
  return {
    get({ id, text }: Memory): readonly Float32Array[] | null {
      const found = kept.get(id);
      return found?.text === text ? found.vectors : null;
    },
    keep({ id, text }: Memory, vectors: readonly Float32Array[]): void {
      kept.delete(id);
      kept.set(id, { text, vectors });
      const [oldest] = kept.keys();
      if (kept.size > KEPT_TURNS && oldest !== undefined) kept.delete(oldest);
    },
  };
}
