/** Ids by the names that they belong to. */
export interface Groups {
  /** The id belongs to these names, and to no others any more. */
  put(id: string, names: Iterable<string>): void;
  remove(id: string): void;
  /** Something belongs to the name. */
  has(name: string): boolean;
  /** Those that belong to a name, in the order in which they came. */
  ids(name: string): Iterable<string>;
}

export function createGroups(): Groups {
  const groups = new Map<string, Set<string>>();
  const namesOf = new Map<string, ReadonlySet<string>>();

  function remove(id: string): void {
    for (const name of namesOf.get(id) ?? []) {
      groups.get(name)?.delete(id);
      if (groups.get(name)?.size === 0) groups.delete(name);
    }
    namesOf.delete(id);
  }

  return {
    remove,
    put(id, names) {
      remove(id);
      const own = new Set(names);
      if (own.size > 0) namesOf.set(id, own);
      for (const name of own) groups.set(name, (groups.get(name) ?? new Set()).add(id));
    },
    has: (name) => groups.has(name),
    ids: (name) => groups.get(name) ?? [],
  };
}
