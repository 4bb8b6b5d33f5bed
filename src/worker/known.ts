import type { Memory } from "../domain/memory";
import { turnKey, type Turn } from "../domain/turn";
import type { Knowledge } from "../engine/learn/learner";
import { attributed } from "../engine/recall/wording";
import type { Corpus } from "./corpus";
import { factsOf } from "./facts";

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
  beside(turns: readonly Turn[]): Promise<readonly Memory[]>;
  /** Those of a lesson's memories that nobody has changed or forgotten since it looked at them, with the marks that they have by now. */
  unchanged(put: readonly Memory[]): Promise<readonly Memory[]>;
}

export function lookUp(corpus: Corpus): Known {
  const seen = new Map<string, Memory>();
  const look = (memories: readonly Memory[]): readonly Memory[] => {
    for (const memory of memories) if (!seen.has(memory.id)) seen.set(memory.id, memory);
    return memories;
  };
  const isStatement = (kind: string | undefined): boolean =>
    kind !== undefined && corpus.index.kind(kind)?.verbatim === false;
  const statements = (hits: readonly { readonly id: string }[], limit: number): readonly string[] =>
    hits
      .map(({ id }) => id)
      .filter((id) => isStatement(factsOf(corpus.index, id)?.kind))
      .slice(0, limit);
  const inWords = (text: string, limit: number): readonly string[] =>
    statements(corpus.index.matching(text.slice(0, SEARCHED_CHARACTERS), LOOKED_AT), limit);
  const inMeaning = (vector: Float32Array): readonly string[] =>
    statements(corpus.index.nearest(vector, LOOKED_AT), NEAR);

  return {
    fromTurn: async (key) => look(await corpus.fromTurn(key)),
    similarity: (vector, id) => corpus.index.similarity(vector, id),
    unchanged: async (put) => stillAsSeen(put, seen, corpus),
    async near(fresh, vectors) {
      const related = corpus.index.told.sharingRelation(fresh.map(({ text }) => text)).slice(-RELATED);
      const near = fresh.flatMap((memory, place) => [
        ...inWords(attributed(memory), NEAR),
        ...(vectors?.[place] === undefined ? [] : inMeaning(vectors[place])),
      ]);
      return look(await corpus.get([...new Set([...related, ...near])]));
    },
    async beside(turns) {
      const drawn = await Promise.all(turns.map((turn) => corpus.fromTurn(turnKey(turn))));
      const told = drawn.flatMap((memories) => memories.filter(({ kind }) => isStatement(kind)).slice(0, BESIDE));
      const said = turns.filter(({ role }) => role === "user");
      const near = said.flatMap(({ text }) => inWords(text, BESIDE));
      return corpus.get([...new Set([...told.map(({ id }) => id), ...near])].slice(0, BESIDE));
    },
  };
}

async function stillAsSeen(
  put: readonly Memory[],
  seen: ReadonlyMap<string, Memory>,
  { get }: Pick<Corpus, "get">,
): Promise<readonly Memory[]> {
  const known = await get(put.map(({ id }) => id).filter((id) => seen.has(id)));
  const current = new Map(known.map((memory) => [memory.id, memory]));
  return put.flatMap((memory) => {
    const before = seen.get(memory.id);
    const now = current.get(memory.id);
    if (before === undefined) return memory;
    if (now === undefined || saying(now) !== saying(before)) return [];
    const { uses, pinned } = now;
    const space = now.space === before.space ? memory.space : now.space;
    // A lesson brings back what has faded, and lets nothing fade.
    const archivedAt = memory.archivedAt === before.archivedAt ? now.archivedAt : memory.archivedAt;
    return { ...memory, uses, pinned, archivedAt, space };
  });
}

/** All of a memory but what is noted of it by using it, to hold two of them against each other. */
const saying = ({ uses: _uses, pinned: _pinned, archivedAt: _archivedAt, space: _space, ...said }: Memory): string =>
  JSON.stringify(said);
