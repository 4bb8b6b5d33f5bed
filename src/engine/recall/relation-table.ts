import type { Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import { triplesOf } from "../learn/triples";
import { createGroups } from "./groups";

/** Memories that still hold, by the relations that they tell of. */
export interface RelationTable {
  put(memory: Memory): void;
  remove(id: string): void;
  /** `Memory.id`s of those that tell of a relation that one of the texts tells of: what it may put an end to, in whatever words. */
  sharing(texts: readonly string[]): readonly string[];
}

/** `relationsIn` names the relations that a text tells of. */
export function createRelationTable(relationsIn: (text: string) => readonly string[]): RelationTable {
  const groups = createGroups();
  /** Read when they are asked for the first time, so that the engine starts at once. */
  const unread = new Map<string, Memory>();

  function read(): void {
    for (const { id, text, validTo } of unread.values()) groups.put(id, validTo === null ? relationsIn(text) : []);
    unread.clear();
  }

  return {
    put: (memory) => void unread.set(memory.id, memory),
    remove(id) {
      unread.delete(id);
      groups.remove(id);
    },
    sharing(texts) {
      read();
      const relations = new Set(texts.flatMap(relationsIn));
      return [...new Set([...relations].flatMap((relation) => [...groups.ids(relation)]))];
    },
  };
}

/** Names those relations of a text that cannot be told anew beside the old: of which there is one at a time, or that never change. */
export function exclusiveIn(relations: readonly Relation[]): (text: string) => readonly string[] {
  const exclusive = new Set(
    relations.filter(({ single, lasting }) => single !== undefined || lasting).map(({ id }) => id),
  );
  return (text) =>
    triplesOf(text, relations)
      .map(({ relation }) => relation)
      .filter((id) => exclusive.has(id));
}
