import { stemmer } from "stemmer";
import { eng } from "stopword";
import { words } from "../../domain/statement";

const STOP = new Set(eng);

/** "Mara's" is found by "Mara", and "l'alcool" by "alcool". */
const withoutClitics = (word: string): string => word.replace(/^\p{L}{1,2}'(?=\p{L}{3})/u, "").replace(/'.*$/, "");

/** "Besançon" is found by "Besancon". The accents of Latin, Greek and Cyrillic only: other scripts' marks are letters. */
const withoutAccents = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .normalize();

/** A word as it is searched by; null for one that says too little. */
export function term(word: string): string | null {
  const known = found.get(word);
  if (known !== undefined) return known;
  const bare = withoutAccents(withoutClitics(word));
  const searched = bare === "" || STOP.has(bare) ? null : stemmer(bare);
  if (found.size >= MOST_FOUND) found.clear();
  found.set(word, searched);
  return searched;
}

/** Most of what anybody says is said in a few thousand words, and a word's stem takes longer to find than the word. */
const found = new Map<string, string | null>();
const MOST_FOUND = 8192;

/** What a text is searched by. */
export const terms = (text: string): readonly string[] => words(text).flatMap((word) => term(word) ?? []);
