import { verbForm } from "../learn/triples/verbs";

/** Stands before a verb. */
const ADVERB = /^(?:\w+ly|also|always|never|often|now|just|still|sometimes|almost|rather|even|once|already|recently) /i;
/** As the first person has it. */
const SPOKEN: Readonly<Record<string, string>> = {
  is: "am",
  "isn't": "am not",
  has: "have",
  "hasn't": "haven't",
  does: "do",
  "doesn't": "don't",
  goes: "go",
};
const AS_IT_IS =
  /^(?:was|wasn't|had|hadn't|did|didn't|can|can't|cannot|could|couldn't|will|won't|would|wouldn't|should|must|might|may|\w+ed|went|got|took|bought|met|saw|made|found|began|became|came|left|gave|chose|taught|quit|sold|lost|won|ran|wrote|broke|grew|spent|built|kept|felt|thought|read|drove|flew|ate|drank|slept|told|knew|put|cut|hurt)$/i;
const THIRD_PERSON = /^[a-z-]{2,}[^s\W]s$/i;

const base = (verb: string): string => {
  if (/[^aeiou]ies$/i.test(verb)) return verb.replace(/ies$/i, "y");
  return verb.replace(/(?<=s|sh|ch|x|z)es$|s$/i, "");
};

/** The verb with which a statement begins, in the first person; null where it begins otherwise. */
function firstPerson(word: string, next: string): string | null {
  const lower = word.toLowerCase();
  if (SPOKEN[lower] !== undefined) return SPOKEN[lower];
  if (AS_IT_IS.test(lower)) return lower;
  // "James likes tea" begins with a name.
  const isName = verbForm(lower) === undefined && (THIRD_PERSON.test(next) || SPOKEN[next.toLowerCase()] !== undefined);
  return THIRD_PERSON.test(word) && !isName ? base(lower) : null;
}

/**
 * A statement as the user would say it: "Is allergic to peanuts" is "I am allergic to peanuts"; what does not begin with a verb
 * stays. Embedded so, memories lie nearer to the prompts that they bear on (dev chats: area under the curve against prompts that need
 * none .894, in the one voice .876).
 */
export function asSpoken(statement: string): string {
  const adverbs = ADVERB.exec(statement)?.[0] ?? "";
  const [word = "", next = ""] = statement.slice(adverbs.length).split(" ", 2);
  const verb = firstPerson(word, next);
  if (verb === null) return statement;
  return `I ${adverbs.toLowerCase()}${verb}${statement.slice(adverbs.length + word.length)}`;
}
