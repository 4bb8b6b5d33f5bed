import type { Memory } from "../../domain/memory";
import type { Relation, Triple } from "../../domain/relation";
import { triplesOf } from "../learn/triples";
import { createEntityGraph, type EntityGraph } from "./entity-graph";
import { createRelationTable } from "./relation-table";

/** What memories tell of people and things, read from their texts: a few at a time, since a text takes tens of microseconds. */
export interface ToldThings {
  put(memory: Memory): void;
  remove(id: string): void;
  /** Reads so many of the memories that are still unread, the newest first; false where none is left. */
  readAhead(limit: number): boolean;
  /** `Memory.id`s of those that still hold and tell of a relation that these texts tell of too, in whatever words. */
  sharingRelation(texts: readonly string[]): readonly string[];
  readonly graph: Pick<EntityGraph, "related" | "entities" | "entity" | "ties">;
}

/** A question reads so many unread memories itself: those that just came. The rest is read ahead. */
const READ_AT_ONCE = 100;

export function createToldThings(relations: readonly Relation[]): ToldThings {
  const related = createRelationTable(relations);
  const graph = createEntityGraph(relations);
  const unread = new Map<string, Memory>();
  const triples = (text: string, speaker?: string): readonly Triple[] => triplesOf(text, relations, speaker);

  function readAhead(limit: number): boolean {
    for (const memory of [...unread.values()].slice(-limit)) {
      const told = triples(memory.text, memory.sources[0]?.speaker);
      for (const table of [related, graph]) table.put(memory, told);
      unread.delete(memory.id);
    }
    return unread.size > 0;
  }

  return {
    readAhead,
    put: (memory) => void unread.set(memory.id, memory),
    remove(id) {
      unread.delete(id);
      for (const table of [related, graph]) table.remove(id);
    },
    sharingRelation(texts) {
      readAhead(READ_AT_ONCE);
      return related.sharing(texts.flatMap((text) => triples(text)));
    },
    graph: {
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
    },
  };
}
