import type { Author, Change } from "../../domain/change";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { words } from "../../domain/statement";
import { sourceKey } from "../source";
import { createPassageFinder } from "./passages";

export interface ForgetOptions {
  readonly by: Author;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kinds: readonly Kind[];
}

export interface Forgetting {
  readonly change: Change;
  /** The rows that the change takes away or cuts, as they were: put back, they undo it. */
  readonly before: readonly Memory[];
}

/**
 * Forgets memories, and cuts what they rest on out of the kept turns: in the turns that they name, and wherever else the same
 * passage stands to the letter. A cut is blanks of the same length, so that the places of other memories stay right; a turn
 * without words left is forgotten too.
 */
export function forget(
  ids: ReadonlySet<string>,
  memories: Iterable<Memory>,
  { by, at, kinds }: ForgetOptions,
): Forgetting {
  const verbatim = verbatimOf(kinds);
  const all = [...memories];
  const gone = all.filter(({ id }) => ids.has(id));
  const episodes = all.filter(({ id, kind }) => verbatim.has(kind) && !ids.has(id));
  const passages = createPassageFinder(passagesOf(ids, all, kinds));
  const cut = episodes
    .map((episode) => ({ episode, text: passages.within(episode.text).reduce(blankOut, episode.text) }))
    .filter(({ episode, text }) => text !== episode.text);
  const empty = cut.filter(({ text }) => words(text).length === 0).map(({ episode }) => episode.id);
  const put = cut.filter(({ text }) => words(text).length > 0).map(({ episode, text }) => ({ ...episode, text }));
  return {
    change: { by, at, put, forget: [...gone.map(({ id }) => id), ...empty] },
    before: [...gone, ...cut.map(({ episode }) => episode)],
  };
}

const verbatimOf = (kinds: readonly Kind[]): ReadonlySet<string> =>
  new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));

/** The passages that memories rest on, longest first, as they stand in the kept turns that are given with them. */
export function passagesOf(
  ids: ReadonlySet<string>,
  memories: readonly Memory[],
  kinds: readonly Kind[],
): readonly string[] {
  const verbatim = verbatimOf(kinds);
  const gone = memories.filter(({ id, kind }) => ids.has(id) && !verbatim.has(kind));
  const episodes = memories.filter(({ kind }) => verbatim.has(kind));
  const texts = new Map(
    episodes.flatMap(({ sources, text }) => sources.map((source) => [sourceKey(source), text] as const)),
  );
  const found = gone.flatMap(({ sources }) =>
    sources.map((source) => texts.get(sourceKey(source))?.slice(source.start, source.end).trim() ?? ""),
  );
  return [...new Set(found)].filter((passage) => passage !== "").sort((one, other) => other.length - one.length);
}

const blankOut = (text: string, passage: string): string => text.replaceAll(passage, " ".repeat(passage.length));
