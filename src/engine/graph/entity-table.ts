import type { Memory } from "../../domain/memory";
import type { EntityType, Relation, Triple } from "../../domain/relation";
import { createGroups } from "../groups";
import { createNameBook, type NameBook } from "./name-book";
import { endsOf, toldBy, type Told } from "./told";

/** Names, the memories in which they stand, and what those tell of them. */
export interface EntityTable {
  put(memory: Memory, triples: readonly Triple[]): void;
  remove(id: string): void;
  readonly names: Pick<NameBook, "all" | "has" | "begins" | "beginningWith" | "like">;
  /** What tells of a name, in the order in which it came. */
  readonly about: (name: string) => readonly Told[];
  /** What tells of a relation, by `Relation.id`. */
  readonly telling: (relation: string) => readonly Told[];
  /** What a name stands for, once for each relation that has it as an end. */
  readonly typesOf: (name: string) => readonly EntityType[];
}

export function createEntityTable(relations: readonly Relation[]): EntityTable {
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  const rows = new Map<string, Told>();
  const sure = createGroups();
  const perhaps = createGroups();
  const byRelation = createGroups();
  const names = createNameBook();

  function remove(id: string): void {
    for (const name of rows.get(id)?.written.keys() ?? []) names.drop(name);
    for (const groups of [sure, perhaps, byRelation]) groups.remove(id);
    rows.delete(id);
  }

  const found = (ids: Iterable<string>): readonly Told[] => [...ids].flatMap((id) => rows.get(id) ?? []);
  const about = (name: string): readonly Told[] =>
    names.has(name) ? found([...sure.ids(name), ...perhaps.ids(name)]) : [];

  return {
    remove,
    names,
    about,
    put(memory, triples) {
      remove(memory.id);
      const row = toldBy(memory, triples, relationById);
      if (row.written.size + row.perhaps.length === 0) return;
      rows.set(row.id, row);
      sure.put(row.id, row.written.keys());
      perhaps.put(row.id, row.perhaps);
      byRelation.put(
        row.id,
        triples.map(({ relation }) => relation),
      );
      for (const name of row.written.keys()) names.add(name);
    },
    telling: (relation) => found(byRelation.ids(relation)),
    typesOf: (name) =>
      about(name)
        .flatMap(({ triples }) => triples.flatMap((triple) => endsOf(triple, relationById.get(triple.relation))))
        .flatMap(([end, type]) => (end === name ? [type] : [])),
  };
}
