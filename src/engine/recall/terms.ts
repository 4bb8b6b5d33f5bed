import { stemmer } from "stemmer";
import { eng } from "stopword";
import { words } from "../../domain/statement";

const STOP = new Set(eng);

/** A word as it is searched by; null for one that says too little. "Mara's" is found by "Mara". */
export function term(word: string): string | null {
  const bare = word.replace(/'.*$/, "");
  return bare === "" || STOP.has(bare) ? null : stemmer(bare);
}

/** What a text is searched by. */
export const terms = (text: string): readonly string[] => words(text).flatMap((word) => term(word) ?? []);
