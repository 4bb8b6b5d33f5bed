import { plain, wordAt, type Tagged } from "./tagged";
import { thirdPerson } from "./third-person";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ADVERBS = set(
  "also always usually often sometimes never really just still now actually mostly generally typically normally only even " +
    "rather quite strongly currently recently already absolutely definitely personally firmly particularly especially " +
    "simply honestly truly deeply probably kinda sorta mainly rarely seldom hardly ever finally both either then so",
);
const COORDINATORS = set("and but or so yet then plus");
const SUBORDINATORS = set(
  "because since as when whenever if while where who whom whose which that than unless until although though after " +
    "before how what why whether cause 'cause",
);
/** Verbs of taste and auxiliaries: after "and" they begin a predicate of their own, whatever stands before it. */
const TASTE = set("prefer dislike hate refuse tend rely don't");
/** As `TASTE`, but not after an infinitive, which they may go on with ("tries to limit sugar and avoid dairy"). */
const HABIT = set("love enjoy avoid need");
/** What they begin cannot go on with "and avoid": that is said of the subject. */
const REFUSING = set("refuse don't can't cannot won't");
const OPENS = ["Determiner", "Preposition", "Pronoun", "Possessive", "Adverb"] as const;

export const isAdverb = (word: Tagged): boolean => ADVERBS.has(plain(word)) || word.tags.has("Adverb");
export const coordinates = (word: Tagged | undefined): boolean => word !== undefined && COORDINATORS.has(plain(word));
export const subordinates = (word: Tagged | undefined): boolean => word !== undefined && SUBORDINATORS.has(plain(word));

/** The place of the verb that a subject before `from` has, behind its adverbs. */
export function verbAt(words: readonly Tagged[], from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) return at;
    if (/^(?:kind|sort)$/i.test(word.text) && next?.text === "of") at += 2;
    else if (isAdverb(word) && !(word.tags.has("Infinitive") && !ADVERBS.has(plain(word)))) at++;
    else return at;
  }
}

/**
 * Verbs that share the subject of the one at `from` ("live in Lisbon and work as a nurse"), in the third person, by their place.
 * Null where one may be a verb or may not.
 */
export function coordinated(
  words: readonly Tagged[],
  from: number,
  sentence: string,
): ReadonlyMap<number, string> | null {
  const found = new Map<number, string>();
  const finite = wordAt(words, from);
  if (isPast(finite)) return found;
  let infinitive = MODAL.test(plain(finite));
  for (let at = from + 1; at < endOf(words, from); at++) {
    const word = wordAt(words, at);
    infinitive ||= wordAt(words, at - 1).text === "to" && word.tags.has("Infinitive");
    const begins = beginsPredicate(words, at, infinitive && !endsInfinitive(finite, word));
    if (begins === "maybe") return null;
    const verb = begins === "yes" ? thirdPerson(word, sentence) : null;
    if (verb !== null) found.set(at, verb);
  }
  return found;
}

/** "Refuses to eat meat and avoids dairy": nobody refuses to avoid. */
const endsInfinitive = (finite: Tagged, verb: Tagged): boolean =>
  plain(verb) === "avoid" && REFUSING.has(plain(finite));

/** Where another subject or another clause begins behind a verb. */
function endOf(words: readonly Tagged[], from: number): number {
  const end = words.findIndex((word, at) => at > from && (subordinates(word) || SUBJECT.test(plain(word))));
  return end < 0 ? words.length : end;
}

const MODAL = /^(?:can|can't|cannot|could|will|won't|would|don't|do|i'd|i'll)$/;
const SUBJECT = /^(?:i|we|he|she|they|it|you)\b/;

const isPast = (word: Tagged): boolean => word.tags.has("PastTense") && !word.tags.has("Infinitive");

/** Is the word at `at` the verb of one more predicate? */
function beginsPredicate(words: readonly Tagged[], at: number, infinitive: boolean): "yes" | "no" | "maybe" {
  const word = wordAt(words, at);
  const start = behindJoint(words, at);
  const joint = wordAt(words, start - 1);
  const joined = coordinates(joint) || /[,;–—]\s/.test(joint.after);
  if (!joined || !/^[a-z]/.test(word.text)) return "no";
  const known = isKnown(plain(word), infinitive, coordinates(joint));
  if (known !== undefined) return known ? "yes" : "no";
  if (!word.tags.has("Infinitive")) return "no";
  return start < at || OPENS.some((opens) => wordAt(words, at + 1).tags.has(opens)) ? "yes" : "maybe";
}

/** For the verbs of which it can be told by themselves. */
function isKnown(verb: string, infinitive: boolean, behindAnd: boolean): boolean | undefined {
  if (TASTE.has(verb)) return true;
  if (infinitive) return false;
  if (HABIT.has(verb)) return true;
  return /^(?:am|have|haven't|do)$/.test(verb) ? behindAnd : undefined;
}

/** Where the adverbs before a word begin. */
function behindJoint(words: readonly Tagged[], at: number): number {
  const before = words[at - 1];
  const isBetween = before !== undefined && isAdverb(before) && !coordinates(before) && !/[,;]/.test(before.after);
  return isBetween ? behindJoint(words, at - 1) : at;
}
