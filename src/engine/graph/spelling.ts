import { distance } from "fastest-levenshtein";
import { createGroups } from "../groups";

/** Names of fewer letters are told apart by one letter: Maria and Mario. */
const MISSPELT_FROM = 7;
/** From here on two letters may be wrong. */
const TWICE_MISSPELT_FROM = 12;

/** Names that are spelt nearly alike. */
export interface Spellings {
  put(name: string): void;
  remove(name: string): void;
  /** Other names that are probably the same one in another spelling. */
  readonly like: (name: string) => readonly string[];
}

/**
 * How a name sounds, roughly: silent h, doubled letters, ph and f, c and k, y and i, z and s make no difference. A sound of fewer
 * than three letters tells nothing.
 */
function soundOf(name: string): string {
  return name
    .replaceAll(/ph/g, "f")
    .replaceAll(/(?<=[aeiou])h|(?<=[tk])h/g, "")
    .replaceAll(/ck|c(?![hei])|q/g, "k")
    .replaceAll(/y/g, "i")
    .replaceAll(/z/g, "s")
    .replaceAll(/(.)\1+/g, "$1");
}

/** The name, and the name with each one of its letters left out: two names one letter apart share one of these. */
const shortened = (name: string): readonly string[] =>
  name.length < MISSPELT_FROM ? [] : [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))];

/** Letters that two names of this length may be apart. */
const allowed = (length: number): number => (length >= TWICE_MISSPELT_FROM ? 2 : length >= MISSPELT_FROM ? 1 : 0);

/** May one be a slip of the other? Numbers and first letters are not mistaken: "Phase 1", "Phase 2". */
function isMisspelling(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one[0] === other[0] && digits(one) === digits(other) && distance(one, other) <= allowed(length);
}
const digits = (name: string): string => (DIGIT.test(name) ? name.replaceAll(/\D/g, "") : "");
const DIGIT = /\d/;

export function createSpellings(): Spellings {
  const sounds = createGroups();
  const parts = createGroups();
  return {
    put(name) {
      if (name.length >= 4) sounds.put(name, [soundOf(name)]);
      parts.put(name, shortened(name));
    },
    remove(name) {
      sounds.remove(name);
      parts.remove(name);
    },
    like(name) {
      const found = new Set(name.length >= 4 ? sounds.ids(soundOf(name)) : []);
      for (const part of shortened(name)) {
        // Itself stands there nearly always, and nearly always alone.
        for (const other of parts.ids(part)) {
          if (other !== name && !found.has(other) && isMisspelling(name, other)) found.add(other);
        }
      }
      found.delete(name);
      return [...found];
    },
  };
}
