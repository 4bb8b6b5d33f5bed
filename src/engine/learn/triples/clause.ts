import { ME } from "../../../domain/relation";
import { isVerb, predicateOf, skipAdverbs, type Predicate } from "./predicate";
import { verbForm } from "./verbs";

/** One thing that is said of one subject. */
export interface Clause extends Predicate {
  /** `ME`, or as named: "Ines", "my sister", "the wedding". */
  readonly subject: string;
}

const OPENER =
  /^(?:(?:and|but|so|well|oh|hey|hi|ok(?:ay)?|yes|yeah|no(?! longer)|please|remember(?: that)?|note(?: that)?|sorry|oops|sadly|unfortunately|luckily|happily|finally|actually|honestly|update|correction|(?:good|bad|big|small|quick|some) (?:news|update|correction)|news|fyi|btw|by the way|just so you know|also|besides|anyway|as of (?:today|now|this \w+)|these days|nowadays|(?:it )?turn(?:s|ed) out(?: that)?|right now|at the moment|currently|since (?:last )?\w+|last (?:week|month|year|night)|yesterday|today|this (?:week|month|year|morning))\b[\s,:–—-]+)+/i;
const NOBODY =
  /^(?:he|she|it|they|this|that|there|these|those|you|your|his|her|their|who|what|when|if|how|where|why|let|please)\b/i;
const FIRST = /^(?:i|we)(?:['’](m|re|ve|d|ll))?\s+/i;
const CONTRACTED: Readonly<Record<string, string>> = { m: "am ", re: "are ", ve: "have ", d: "would ", ll: "will " };
/** A name, or what belongs to somebody, before its verb. */
const NOUN_PHRASE = /^(?:(?:my|our|the)\s+|(?=\p{Lu}))(?:[\p{L}\p{N}'’.-]+,?\s+){1,6}?(?=(\S+))/iu;
/** Where the next statement of a sentence may begin. */
const JOINT = /,\s*(?:(?:and|but|so|then|now)\s+)?|\s+(?:and|but|so|then|because|while)\s+|\s*[;–—]\s*/gi;

/** What a text says, statement by statement. Understands the one voice ("Lives in Lisbon"), the first person, and named subjects. */
export function clausesOf(text: string): readonly Clause[] {
  const found: Clause[] = [];
  for (const sentence of text.split(/(?<=[!?]|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|etc|approx))\.)\s+|\n+/)) {
    let subject: string | null = ME;
    for (const part of parts(
      spelledOut(sentence)
        .replace(OPENER, "")
        .replace(/[.!?]+$/, ""),
    )) {
      const cut = subjectOf(part, subject);
      subject = cut?.subject ?? null;
      if (cut !== null) found.push({ subject: cut.subject, ...predicateOf(cut.rest) });
    }
  }
  return found;
}

/** "My sister's a vet" is "My sister is a vet", "Ines, my sister, is" is "Ines is". */
const spelledOut = (sentence: string): string =>
  sentence
    .replace(/^(\p{Lu}[\p{L}-]*), (?:[Mm]y|[Oo]ur|\p{Lu}\p{L}+['’]s) [^,]+, /u, "$1 ")
    .replace(/^([Mm]y [^,]+), (\p{Lu}[\p{L}-]*), /u, "$1 $2 ")
    .replaceAll(
      /(?<=\p{L})['’]s (?=(?:an?|the|not|now|no longer|been|called|named|over|off|gone|\p{L}+ing)\b)/giu,
      " is ",
    );

/** The statements that a sentence joins. */
function parts(sentence: string): readonly string[] {
  const cuts = [{ end: 0, next: 0 }];
  for (const { index, 0: joint } of sentence.matchAll(JOINT)) {
    const next = index + joint.length;
    const before = sentence.slice(cuts.at(-1)?.next, index);
    if (before.split(/\s+/).some((word) => isVerb(word)) && beginsStatement(sentence.slice(next)))
      cuts.push({ end: index, next });
  }
  return cuts.map(({ next }, place) => sentence.slice(next, cuts[place + 1]?.end)).filter((part) => part !== "");
}

const beginsStatement = (text: string): boolean => {
  const bare = skipAdverbs(text);
  const [head = ""] = bare.split(/\s/, 1);
  const form = verbForm(head.replace(/n['’]t$/, ""))?.form;
  return (
    FIRST.test(bare) ||
    /^(?:my|our)\s/i.test(bare) ||
    /^(?:no longer|used to|don['’]t|doesn['’]t)\b/i.test(bare) ||
    (form !== undefined && form !== "ongoing")
  );
};

interface Cut {
  readonly subject: string;
  readonly rest: string;
}

/** Who it is about; `before` where it does not say. Null: somebody who is not named. */
function subjectOf(text: string, before: string | null): Cut | null {
  const first = FIRST.exec(text);
  if (first)
    return { subject: ME, rest: (CONTRACTED[first[1]?.toLowerCase() ?? ""] ?? "") + text.slice(first[0].length) };
  if (NOBODY.test(text)) return null;
  const phrase = isVerb(skipAdverbs(text)) && !/^(?:my|our|the) /i.test(text) ? null : nounPhrase(text);
  if (phrase !== null) return phrase;
  return before === null ? null : { subject: before, rest: text };
}

/** A subject of several words has at most so many. */
const MOST_WORDS = 7;

/** The shortest start of a text that names somebody or something and has a verb behind it. */
function nounPhrase(text: string): Cut | null {
  let end = NOUN_PHRASE.exec(text)?.[0].length ?? 0;
  for (let words = 0; end > 0 && end < text.length && words < MOST_WORDS; words++) {
    const rest = text.slice(end);
    if (isVerb(skipAdverbs(rest))) return { subject: spoken(text.slice(0, end)), rest };
    const next = /^\S+\s+/.exec(rest)?.[0].length ?? 0;
    end = next === 0 ? 0 : end + next;
  }
  return null;
}

/** A subject as it is kept: "Our new dog Rex," is "my dog Rex". */
const spoken = (phrase: string): string =>
  phrase
    .trim()
    .replace(/,$/, "")
    .replace(/^our\b/i, "my")
    .replace(/^My\b/, "my")
    .replace(/^The\b/, "the")
    .replace(/^my (?:new|current|old|dear|lovely) /i, "my ");
