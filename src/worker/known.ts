import type { Memory } from "../domain/memory";
import { turnKey, type Turn } from "../domain/turn";
import type { Knowledge } from "../engine/learn/learner";
import { attributed } from "../engine/recall/wording";
import type { MemoryIndex } from "../engine/recall/search-index";

/** Memories near to the new turns that an extractor reads beside them. */
const BESIDE = 20;
/** Memories near to each new one, in words and in meaning, that it is held against. */
const NEAR = 12;
/** Hits that are looked at for them: most are whole turns. */
const LOOKED_AT = 60;
/** Memories of the same relations that a lesson is held against. */
const RELATED = 60;
/** A turn is searched by its beginning. */
const SEARCHED_CHARACTERS = 2_000;

/** What is known, and what of it a lesson has looked at. */
export interface Known extends Knowledge {
  /** The memories nearest to new turns. */
  beside(turns: readonly Turn[]): readonly Memory[];
  /** What was looked at stands as it stood then: nobody has changed or forgotten it meanwhile. */
  isUnchanged(id: string): boolean;
}

export function lookUp(index: MemoryIndex): Known {
  const seen = new Map<string, Memory>();
  const look = (memories: readonly Memory[]): readonly Memory[] => {
    for (const memory of memories) if (!seen.has(memory.id)) seen.set(memory.id, memory);
    return memories;
  };
  const statements = (hits: readonly { readonly id: string }[], limit: number): readonly Memory[] =>
    hits
      .flatMap(({ id }) => index.get(id) ?? [])
      .filter((memory) => index.kindOf(memory)?.verbatim === false)
      .slice(0, limit);
  const inWords = (text: string, limit: number): readonly Memory[] =>
    statements(index.matching(text.slice(0, SEARCHED_CHARACTERS), LOOKED_AT), limit);
  const inMeaning = (vector: Float32Array): readonly Memory[] => statements(index.nearest(vector, LOOKED_AT), NEAR);

  return {
    fromTurn: (key) => look(index.fromTurn(key)),
    similarity: (vector, id) => index.similarity(vector, id),
    isUnchanged: (id) => !seen.has(id) || seen.get(id) === index.get(id),
    near(fresh, vectors) {
      const related = index.sharingRelation(fresh.map(({ text }) => text)).slice(-RELATED);
      const near = fresh.flatMap((memory, place) => [
        ...inWords(attributed(memory), NEAR),
        ...(vectors?.[place] === undefined ? [] : inMeaning(vectors[place])),
      ]);
      return look([...new Set([...related, ...near])]);
    },
    beside: (turns) =>
      [
        ...new Set([
          ...turns.flatMap((turn) => statements(index.fromTurn(turnKey(turn)), BESIDE)),
          ...turns.filter(({ role }) => role === "user").flatMap(({ text }) => inWords(text, BESIDE)),
        ]),
      ].slice(0, BESIDE),
  };
}
