import type { Memory } from "../../domain/memory";
import type { Relation, Triple } from "../../domain/relation";
import { createGroups } from "../groups";

/** Memories that still hold, by the relations that they tell of. */
export interface RelationTable {
  put(memory: Memory, triples: readonly Triple[]): void;
  remove(id: string): void;
  /** `Memory.id`s of those that tell of a relation that these tell of: what they may put an end to, in whatever words. */
  sharing(triples: readonly Triple[]): readonly string[];
}

/** Knows only relations that cannot be told anew beside the old: of which there is one at a time, or that never change. */
export function createRelationTable(relations: readonly Relation[]): RelationTable {
  const exclusive = new Set(
    relations.filter(({ single, lasting }) => single !== undefined || lasting).map(({ id }) => id),
  );
  const groups = createGroups();
  const named = (triples: readonly Triple[]): readonly string[] =>
    triples.map(({ relation }) => relation).filter((id) => exclusive.has(id));
  return {
    put: ({ id, validTo }, triples) => groups.put(id, validTo === null ? named(triples) : []),
    remove: (id) => groups.remove(id),
    sharing: (triples) => [...new Set(named(triples).flatMap((relation) => [...groups.ids(relation)]))],
  };
}
