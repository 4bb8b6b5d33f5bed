import { words } from "../../domain/statement";

/** Words that say nothing of what a thing is. */
const EMPTY = new Set(
  (
    "a an the and or but nor if then so of to in on at by for with from as into about over out up down off than too very just also only not no " +
    "is are was were be been being am do does did done has have had having will would can could should may might must shall " +
    "i i'm i've i'd i'll me my mine we us our ours you you're you'd you'll your yours he him his she her it its it's they them their theirs " +
    "this that these those there here what which who whom whose how why when where while let let's lets any some few all each most more much many other others " +
    "one ones something thing things stuff way ways kind kinds type types sort lot bit option options choice choices idea ideas suggestion suggestions recommendation recommendations " +
    "good great nice best better fun perfect lovely wonderful excellent popular consider considering try trying check go going get getting take want need like recommend recommended suggest offer offers offering " +
    "feature features featuring provide provides include includes including might maybe perhaps really quite little both either well even often please sure known around via using use used make makes making known look looking find " +
    "side away right near without under new located location set different many"
  ).split(" "),
);

/** A word without its ending, so that "parties" and "party", "crowded" and "crowds" are one. */
export const stem = (word: string): string =>
  word
    .replace(/['’]s$/, "")
    .replace(/(?<=.{3})ies$/, "y")
    .replace(/(?<=.{3})(?:ing|ed|es|s)$/, "");

/** The words that carry meaning, as they are written in lower case, in order, once each. */
export function contentWords(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const word of words(text)) {
    if (!EMPTY.has(word) && word.length > 1 && !found.has(stem(word))) found.set(stem(word), word);
  }
  return [...found.values()];
}

/** The stems of the words that carry meaning. */
export const contentStems = (text: string): ReadonlySet<string> => new Set(contentWords(text).map(stem));
