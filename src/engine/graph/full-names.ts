import type { EntityTable } from "./entity-table";

/** First names and the full names that they stand for. */
export interface FullNames {
  /** The first name of a person and their full name, where either is given and nobody else is called so. */
  readonly of: (name: string) => readonly string[];
  forget(): void;
}

export function createFullNames({ names, typesOf }: Pick<EntityTable, "names" | "typesOf">): FullNames {
  /** By first name; null where there are several, or none. */
  const known = new Map<string, string | null>();

  function onlyPerson(first: string): string | null {
    const before = known.get(first);
    if (before !== undefined) return before;
    const isPerson = (full: string): boolean => !full.includes(" from ") && typesOf(full).includes("person");
    const [one = null, ...others] = names.beginningWith(first).filter(isPerson);
    const only = others.length === 0 ? one : null;
    known.set(first, only);
    return only;
  }

  return {
    of(name) {
      const first = name.split(" ", 1)[0] ?? "";
      const full = names.has(first) ? onlyPerson(first) : null;
      return full !== null && (name === first || name === full) ? [first, full] : [];
    },
    forget: () => known.clear(),
  };
}
