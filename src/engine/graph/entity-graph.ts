import type { Memory } from "../../domain/memory";
import { type EntityType, ME, type Relation, type Triple } from "../../domain/relation";
import type { Hit } from "../../domain/signal";
import type { Entity, Tie } from "./entity";
import { createEntityLinks, isRole } from "./entity-links";
import { createEntityTable } from "./entity-table";
import { fold } from "./names";
import { createQuestions } from "./question";
import type { Told } from "./told";
import { walk } from "./walk";
import { type Web, webOf } from "./web";

/** Who and what the memories speak of, and how they stand to each other. Derived from memories: forgetting one undoes all that it told. */
export interface EntityGraph {
  /** `triples`: how those whom it tells of stand to each other. */
  put(memory: Memory, triples: readonly Triple[]): void;
  remove(id: string): void;
  /** The memories up to so many steps from whom a text names or describes, best first; scores from 0 to 1. */
  readonly related: (text: string, steps: number) => readonly Hit[];
  /** Those with this in one of their names (all for an empty text), those spoken of most first. */
  readonly entities: (text: string, limit: number) => readonly Entity[];
  /** By any of its names, or `ME`; null where nobody is called so. */
  readonly entity: (name: string) => Entity | null;
  readonly ties: (entity: Entity) => readonly Tie[];
  /** So many of them, and all ties between them: the user first, who is called `ME`, then those spoken of most. */
  readonly web: (limit: number) => Web;
}

export function createEntityGraph(relations: readonly Relation[]): EntityGraph {
  const table = createEntityTable(relations);
  const links = createEntityLinks(table, relations);
  const understand = createQuestions(table, links, relations);
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));

  const entityOf = (names: ReadonlySet<string>): Entity =>
    describe(names, links.telling(names), [...names].flatMap(table.typesOf));

  /** What tells of a relation that the user stands in: of the user alone tells every memory. */
  const tellingOfMe = (): readonly Told[] => [
    ...new Set(relations.flatMap(({ id }) => table.telling(id).filter(({ triples }) => triples.some(isMine)))),
  ];
  const me = (): Entity => ({ name: ME, aliases: [], type: "person", memories: tellingOfMe().map(({ id }) => id) });

  /** All names of each, those spoken of most first. */
  function spokenOf(text: string): readonly ReadonlySet<string>[] {
    const found = [...table.names.all()].filter((name) => name.includes(fold(text)));
    return [...new Set(found.map(links.same))]
      .map((names) => ({ names, count: links.telling(names).length }))
      .toSorted((a, b) => b.count - a.count)
      .map(({ names }) => names);
  }

  return {
    put(memory, triples) {
      links.forget();
      table.put(memory, triples);
    },
    remove(id) {
      links.forget();
      table.remove(id);
    },
    related: (text, steps) => walk(understand(text), steps, { table, links }),
    entities: (text, limit) => spokenOf(text).slice(0, limit).map(entityOf),
    entity(name) {
      if (name === ME) return me();
      const known = table.names.has(fold(name)) ? fold(name) : links.meant(name).at(0)?.name;
      return known === undefined ? null : entityOf(links.same(known));
    },
    ties({ name }) {
      const names = name === ME ? new Set([ME]) : links.same(fold(name));
      const rows = name === ME ? tellingOfMe() : links.telling(names);
      return rows.flatMap((row) => tiesOf(row, names, relationById));
    },
    web: (limit) => webOf({ spoken: spokenOf(""), entityOf, me }, limit, { relations, table }),
  };
}

const isMine = ({ subject, object }: Triple): boolean => subject === ME || object === ME;

function describe(names: ReadonlySet<string>, rows: readonly Told[], types: readonly EntityType[]): Entity {
  const [name = "", ...aliases] = spellings(names, rows);
  return { name, aliases, type: mostOf(types) ?? null, memories: rows.map(({ id }) => id) };
}

function mostOf(types: readonly EntityType[]): EntityType | undefined {
  const counts = new Map<EntityType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** What one memory says of how one of these names stands to others now. */
function tiesOf(row: Told, names: ReadonlySet<string>, relations: ReadonlyMap<string, Relation>): readonly Tie[] {
  const { id, isPast, triples, written } = row;
  return triples.flatMap(({ subject, relation, object, ended = isPast }) => {
    const known = relations.get(relation);
    if (ended || known === undefined) return [];
    const tie = (label: string, other: string): Tie => ({ label, name: written.get(other) ?? other, memory: id });
    if (names.has(subject)) return [tie(known.label, object)];
    return names.has(object) ? [tie(known.inverse, subject)] : [];
  });
}

/** Its names as they were written: those before roles ("my sister"), the most used first. */
function spellings(names: ReadonlySet<string>, rows: readonly Told[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const [name, spelt] of rows.flatMap(({ written }) => [...written])) {
    if (names.has(name)) counts.set(spelt, (counts.get(spelt) ?? 0) + 1);
  }
  const sorted = [...counts.keys()].toSorted(
    (a, b) =>
      Number(isRole(a)) - Number(isRole(b)) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || b.length - a.length,
  );
  return sorted.filter((spelt, at) => sorted.findIndex((other) => fold(other) === fold(spelt)) === at);
}
