import type { Memory } from "../../domain/memory";
import type { Relation, Triple } from "../../domain/relation";
import { triplesOf } from "../learn/triples";
import { createEntityGraph, type EntityGraph } from "./entity-graph";
import { createRelationTable } from "./relation-table";
import { toldBy } from "./told";

/** What memories tell of people and things, read from their texts: a few at a time, since a text takes tens of microseconds. */
export interface ToldThings {
  /** Of more than `MOST_TOLD`, those said last are kept. */
  put(memory: Memory): void;
  remove(id: string): void;
  /** Reads so many of the memories that are still unread, the newest first; false where none is left. */
  readAhead(limit: number): boolean;
  /** `Memory.id`s of those that still hold and tell of a relation that these texts tell of too, in whatever words: those said last come last. */
  sharingRelation(texts: readonly string[]): readonly string[];
  /** Whom and what a memory speaks of, each by the name that it goes by; also of a memory that is not held. */
  names(memory: Memory): readonly string[];
  readonly graph: Pick<EntityGraph, "related" | "entities" | "entity" | "ties" | "web">;
}

/** A question reads so many unread memories itself: those that just came. The rest is read ahead. */
const READ_AT_ONCE = 100;
/**
 * Memories of which it is held what they tell. One takes about a kilobyte, names and triples, and at each start a quarter of a millisecond
 * to read: three seconds of a processor, spread out, for as many as are told in years. Those said longest ago are asked about least.
 */
export const MOST_TOLD = 10_000;
/** More than that are taken before the oldest are let go, so that not every new one sorts them all. */
const SLACK = 0.1;

export function createToldThings(relations: readonly Relation[], most = MOST_TOLD): ToldThings {
  const related = createRelationTable(relations);
  const graph = createEntityGraph(relations);
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  const unread = new Map<string, Memory>();
  const newest = createNewest(most);
  const triples = (text: string, speaker?: string): readonly Triple[] => triplesOf(text, relations, speaker);

  function readAhead(limit: number): boolean {
    for (const memory of [...unread.values()].slice(-limit)) {
      const told = triples(memory.text, memory.sources[0]?.speaker);
      for (const table of [related, graph]) table.put(memory, told);
      unread.delete(memory.id);
    }
    return unread.size > 0;
  }

  function remove(id: string): void {
    newest.remove(id);
    unread.delete(id);
    for (const table of [related, graph]) table.remove(id);
  }

  return {
    readAhead,
    remove,
    put(memory) {
      if (!newest.takes(memory)) return;
      unread.set(memory.id, memory);
      for (const id of newest.put(memory)) remove(id);
    },
    sharingRelation(texts) {
      readAhead(READ_AT_ONCE);
      const found = related.sharing(texts.flatMap((text) => triples(text)));
      return found.toSorted((a, b) => newest.saidAt(a) - newest.saidAt(b));
    },
    names(memory) {
      readAhead(READ_AT_ONCE);
      const { written, perhaps } = toldBy(memory, triples(memory.text, memory.sources[0]?.speaker), relationById);
      const known = perhaps.flatMap((name) => graph.entity(name)?.name ?? []);
      return [...new Set([...Array.from(written, ([name, spelt]) => graph.entity(name)?.name ?? spelt), ...known])];
    },
    graph: readBefore(graph, readAhead),
  };
}

/** Answers when what is still unread has been read: a part of it, or all where nobody is waiting to write. */
const readBefore = (graph: EntityGraph, readAhead: ToldThings["readAhead"]): ToldThings["graph"] => ({
  related(text, steps) {
    readAhead(READ_AT_ONCE);
    return graph.related(text, steps);
  },
  entities(text, limit) {
    readAhead(Number.POSITIVE_INFINITY);
    return graph.entities(text, limit);
  },
  entity(name) {
    readAhead(Number.POSITIVE_INFINITY);
    return graph.entity(name);
  },
  ties: graph.ties,
  web(limit) {
    readAhead(Number.POSITIVE_INFINITY);
    return graph.web(limit);
  },
});

/** Which memories are held: so many of those said last. */
function createNewest(most: number) {
  /** `Memory.lastSaidAt` of all that is held. */
  const saidAt = new Map<string, number>();
  /** What was said before has been let go: it does not come back while there is no room for it. */
  let oldest = Number.NEGATIVE_INFINITY;
  return {
    takes: ({ id, lastSaidAt }: Memory): boolean => saidAt.has(id) || saidAt.size < most || lastSaidAt > oldest,
    /** Gives those that are to be let go for it. */
    put({ id, lastSaidAt }: Memory): readonly string[] {
      saidAt.set(id, lastSaidAt);
      if (saidAt.size <= most * (1 + SLACK)) return [];
      const [first, ...others] = [...saidAt].toSorted(([, a], [, b]) => b - a).slice(most);
      oldest = first?.[1] ?? oldest;
      return [first, ...others].flatMap((held) => held?.[0] ?? []);
    },
    remove: (id: string): boolean => saidAt.delete(id),
    saidAt: (id: string): number => saidAt.get(id) ?? 0,
  };
}
