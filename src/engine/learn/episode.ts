import type { Kind } from "../../domain/kind";
import { newMemory, type Memory, type Source } from "../../domain/memory";
import { turnKey, type Turn } from "../../domain/turn";
import { sourceKey, sourceOf } from "../source";
import type { Lesson } from "./learner";

/** The turns as they are kept, once for each kind that keeps them whole. */
export const episodesOf = (turns: readonly Turn[], kinds: readonly Kind[], lesson: EpisodeLesson): readonly Memory[] =>
  kinds.filter(({ verbatim }) => verbatim).flatMap((kind) => turns.map((turn) => episodeOf(turn, kind, lesson)));

type EpisodeLesson = Pick<Lesson, "now" | "space">;

/** A whole turn as it was said. The same turn has the same id, so that an edited one replaces it. */
const episodeOf = (turn: Turn, kind: Kind, { now, space = null }: EpisodeLesson): Memory =>
  newMemory({
    id: `${kind.id}:${turnKey(turn)}`,
    kind: kind.id,
    text: turn.text,
    sources: [sourceOf(turn)],
    learnedAt: now,
    learnedBy: "verbatim",
    validFrom: turn.at,
    space,
  });

/** Is it the id of a whole turn? */
export const isEpisode = (id: string, kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => kind.verbatim && id.startsWith(`${kind.id}:`));

/** What became of memories when a turn was edited: where their passage still stands they move along, where it was taken out they end. */
export function revise(old: Memory, edited: Memory, known: readonly Memory[]): readonly Memory[] {
  if (old.text === edited.text) return [];
  const isHere = (source: Source): boolean => edited.sources.some((whole) => sourceKey(whole) === sourceKey(source));
  const move = (source: Source): Source | null => {
    const start = edited.text.indexOf(old.text.slice(source.start, source.end));
    return start < 0 ? null : { ...source, start, end: start + source.end - source.start };
  };
  return known
    .filter(({ id, validTo, sources }) => id !== old.id && validTo === null && sources.some(isHere))
    .map((memory) => {
      const sources = memory.sources.flatMap((source) => (isHere(source) ? (move(source) ?? []) : source));
      return sources.length > 0 ? { ...memory, sources } : { ...memory, validTo: edited.learnedAt };
    });
}
