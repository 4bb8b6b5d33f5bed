import { createGroups } from "../groups";
import { createSpellings, type Spellings } from "./spelling";

/** The names that are certain, each as often as it is added. */
export interface NameBook extends Pick<Spellings, "like"> {
  add(name: string): void;
  /** Takes one back; a name of which none is left is gone. */
  drop(name: string): void;
  readonly all: () => Iterable<string>;
  readonly has: (name: string) => boolean;
  /** It is a name, or the first word of some. */
  readonly begins: (word: string) => boolean;
  /** Names of several words, by their first. */
  readonly beginningWith: (word: string) => readonly string[];
}

export function createNameBook(): NameBook {
  const counts = new Map<string, number>();
  const firstWords = createGroups();
  const spellings = createSpellings();
  return {
    add(name) {
      const before = counts.get(name) ?? 0;
      counts.set(name, before + 1);
      if (before > 0) return;
      spellings.put(name);
      if (name.includes(" ")) firstWords.put(name, [name.slice(0, name.indexOf(" "))]);
    },
    drop(name) {
      const left = (counts.get(name) ?? 0) - 1;
      if (left > 0) {
        counts.set(name, left);
        return;
      }
      counts.delete(name);
      spellings.remove(name);
      firstWords.remove(name);
    },
    all: () => counts.keys(),
    has: (name) => counts.has(name),
    begins: (word) => counts.has(word) || firstWords.has(word),
    beginningWith: (word) => [...firstWords.ids(word)],
    like: (name) => (counts.has(name) ? spellings.like(name) : []),
  };
}
