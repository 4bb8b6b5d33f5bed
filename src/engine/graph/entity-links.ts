import { ME, type Relation } from "../../domain/relation";
import { type Role, roleNamed } from "../learn/triples/roles";
import type { EntityTable } from "./entity-table";
import { createFullNames } from "./full-names";
import { fold } from "./names";
import type { Told } from "./told";

/** Somebody or something by a name, and the memories by which the name was understood. */
export interface Meant {
  readonly name: string;
  /** `Memory.id`s. */
  readonly by: readonly string[];
}

/** Which names mean the same. Worked out when asked, so that forgetting a memory undoes what it joined. */
export interface EntityLinks {
  /** All names of what a name stands for, itself among them. */
  readonly same: (name: string) => ReadonlySet<string>;
  /** Whom "my sister", "Bob's manager", "my sister's husband" mean. */
  readonly meant: (phrase: string) => readonly Meant[];
  /** What tells of any of these names. */
  readonly telling: (names: Iterable<string>) => readonly Told[];
  /** To be called after each change. */
  forget(): void;
}

/** Where so many stand so, "my friend" tells nobody apart. */
const MOST_MEANT = 20;

/** "my", or somebody's. */
export const isRole = (phrase: string): boolean => /^(?:my|our) |['’]s /i.test(phrase);

/** Who stands so to one of the owners, as far as one memory tells and it still holds. */
function holdersIn({ isPast, triples }: Told, { relation, end }: Role, owners: ReadonlySet<string>): readonly string[] {
  const other = end === "subject" ? "object" : "subject";
  const isMutual = relation.label === relation.inverse;
  return triples
    .filter((triple) => !isPast && triple.ended !== true && triple.relation === relation.id)
    .flatMap((triple) =>
      owners.has(triple[other]) ? triple[end] : isMutual && owners.has(triple[end]) ? triple[other] : [],
    )
    .filter((name) => name !== ME && name !== "");
}

/** "My sister" and who is known to be it, both ways, where it can be only one. */
function linkRoles({ names }: EntityTable, meant: EntityLinks["meant"]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, readonly string[]>();
  const join = (one: string, other: string): void => void links.set(one, [...(links.get(one) ?? []), other]);
  for (const phrase of [...names.all()].filter(isRole)) {
    const [who, ...others] = meant(phrase).filter(({ name }) => !isRole(name));
    if (who === undefined || others.length > 0) continue;
    join(phrase, who.name);
    join(who.name, phrase);
  }
  return links;
}

/** Two that are spoken of in one memory are two. */
function areTwo(one: string, other: string, { about }: EntityTable): boolean {
  const ids = new Set(about(one).map(({ id }) => id));
  return about(other).some(({ id }) => ids.has(id));
}

/** Names that a name is joined to by what was told or by how it is spelt. */
const likened = (name: string, table: EntityTable): readonly string[] => [
  ...table.about(name).flatMap(({ aliases }) => aliases.filter((pair) => pair.includes(name)).flat()),
  ...table.names.like(name).filter((other) => !areTwo(name, other, table)),
];

/** Understands names, and phrases that tell whom somebody belongs to. */
function createMeaning(
  table: EntityTable,
  relations: readonly Relation[],
  { same, telling }: Pick<EntityLinks, "same" | "telling">,
): EntityLinks["meant"] {
  function holders(role: Role, owner: Meant): readonly Meant[] {
    const owners = owner.name === ME ? new Set([ME]) : same(owner.name);
    const rows = owner.name === ME ? table.telling(role.relation.id) : telling(owners);
    const found = new Map<string, Meant>();
    for (const row of rows) {
      for (const name of holdersIn(row, role, owners)) found.set(name, { name, by: [...owner.by, row.id] });
    }
    return found.size > MOST_MEANT ? [] : [...found.values()];
  }

  function meant(phrase: string): readonly Meant[] {
    const role = roleNamed(phrase, relations);
    const itself = table.names.has(fold(phrase)) ? [{ name: fold(phrase), by: [] }] : [];
    if (role === null) return itself;
    const owners = role.whose === ME ? [{ name: ME, by: [] }] : meant(role.whose);
    return [...owners.flatMap((owner) => holders(role, owner)), ...itself];
  }

  return meant;
}

const NO_ROLES: ReadonlyMap<string, readonly string[]> = new Map();

export function createEntityLinks(table: EntityTable, relations: readonly Relation[]): EntityLinks {
  const { about } = table;
  const known = new Map<string, ReadonlySet<string>>();
  const fullNames = createFullNames(table);
  let roles: ReadonlyMap<string, readonly string[]> | null = null;

  const telling = (called: Iterable<string>): readonly Told[] => [...new Set([...called].flatMap(about))];

  const meant = createMeaning(table, relations, { same, telling });

  function roleLinks(): ReadonlyMap<string, readonly string[]> {
    if (roles !== null) return roles;
    // Who is meant is told by triples; what was joined on the way without roles is joined anew.
    roles = NO_ROLES;
    roles = linkRoles(table, meant);
    known.clear();
    return roles;
  }

  function same(name: string): ReadonlySet<string> {
    const before = known.get(name);
    if (before) return before;
    const all = new Set([name]);
    for (const next of all) {
      const roleNames = roleLinks().get(next) ?? [];
      for (const other of [...likened(next, table), ...fullNames.of(next), ...roleNames]) all.add(other);
    }
    for (const one of all) known.set(one, all);
    return all;
  }

  return {
    same,
    meant,
    telling,
    forget() {
      known.clear();
      fullNames.forget();
      roles = null;
    },
  };
}
