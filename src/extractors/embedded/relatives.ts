import type { Turn } from "../../domain/turn";

type Gender = "she" | "he" | "they" | "it";

const SHE = "mom|mother|mum|sister|daughter|wife|girlfriend|fianc[ée]e|aunt|niece|grandma|grandmother|granddaughter";
const HE = "dad|father|brother|son|husband|boyfriend|fianc[ée]|uncle|nephew|grandpa|grandfather|grandson";
const MANY =
  "parents|siblings|sons|daughters|kids|children|brothers|sisters|cousins|nephews|nieces|grandparents|friends|roommates|colleagues|dogs|cats|pets";
const ANIMAL = "dog|cat|puppy|kitten|horse|rabbit|parrot|hamster|bird|pet";
const ANYONE =
  "partner|spouse|cousin|friend|best friend|roommate|flatmate|neighbou?r|boss|manager|coworker|colleague|coach|teacher|therapist|doctor|child|kid|baby";

const NAMED = "(?: (\\p{Lu}[\\p{L}-]*\\p{Ll}))?";
/** "my older sister", "our dog Rex": whose and who, the last of the words being one of these. */
const RELATIVE = new RegExp(
  `\\b([Mm]y|[Oo]ur) ((?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:${[MANY, SHE, HE, ANIMAL, ANYONE].join("|")}))\\b(?!['’]s)${NAMED}`,
  "gu",
);

/** Someone the user spoke of. */
export interface Relative {
  /** "my sister". */
  readonly phrase: string;
  /** "my sister Ines". */
  readonly full: string;
  readonly pronouns: readonly Gender[];
}

const pronounsOf = (who: string): readonly Gender[] => {
  const last = who.split(" ").at(-1) ?? "";
  const is = (list: string): boolean => new RegExp(`^(?:${list})$`).test(last);
  if (is(MANY)) return ["they"];
  if (is(SHE)) return ["she"];
  if (is(HE)) return ["he"];
  return is(ANIMAL) ? ["it", "she", "he"] : ["she", "he"];
};

/** So much of each earlier turn is looked at. */
const NEARBY_CHARACTERS = 2_000;

/** Those spoken of in a text, in order. */
export const relativesIn = (text: string): readonly Relative[] =>
  Array.from(text.matchAll(RELATIVE), ([, whose = "", who = "", name]) => {
    const phrase = `${whose.toLowerCase()} ${who}`;
    return { phrase, full: name === undefined ? phrase : `${phrase} ${name}`, pronouns: pronounsOf(who) };
  });

/** Those of whom the user spoke before. */
export const relativesOf = (earlier: readonly Turn[]): readonly Relative[] =>
  earlier.filter(({ role }) => role === "user").flatMap(({ text }) => relativesIn(text.slice(-NEARBY_CHARACTERS)));

const PRONOUN = /^(she|he|they|her|his|their)(?:(['’](?:s|re|ve|ll|d)))?(?= )/i;
const CONTRACTED: Readonly<Record<string, string>> = { re: "are", ve: "have", ll: "will", d: "would" };
const PERFECT = /^ (?:(?:just|also|always|never|really) )?(?:been|got|had|gone|\w{2,}ed)\b/i;

/** Whose pronoun it is. */
const OWNER: Readonly<Record<string, string>> = { her: "she", his: "he", their: "they" };
/** What of somebody's is told of them, and may begin a statement. */
const OWNED = /^ (?:name|birthday|job|favou?rite)\b/i;

/** A statement with the one who is meant by its first pronoun in place of it; null where it begins with one of whom nothing was said. */
export function resolved(statement: string, known: readonly Relative[]): string | null {
  const pronoun = PRONOUN.exec(statement);
  if (pronoun === null) return named(statement, known);
  const [whole, word = "", short = ""] = pronoun;
  const owner = OWNER[word.toLowerCase()];
  const who = meant(owner ?? word.toLowerCase(), known);
  const rest = statement.slice(whole.length);
  if (who === null || (owner !== undefined && !OWNED.test(rest))) return null;
  return `${capital(who)}${owner === undefined ? verb(short.slice(1), rest) : "'s"}${rest}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verb that a pronoun was contracted with. */
const verb = (short: string, rest: string): string =>
  short === "" ? "" : ` ${CONTRACTED[short] ?? (PERFECT.test(rest) ? "has" : "is")}`;

/** The one spoken of last that a pronoun can mean, people before animals, by name where it was said; null where there is none. */
function meant(pronoun: string, known: readonly Relative[]): string | null {
  const possible = known.filter(({ pronouns }) => pronouns.some((one) => one === pronoun));
  const who = possible.findLast(({ pronouns }) => !pronouns.includes("it")) ?? possible.at(-1);
  return who === undefined ? null : calledOf(who.phrase, known);
}

const calledOf = (phrase: string, known: readonly Relative[]): string =>
  known.findLast((one) => one.phrase === phrase && one.full !== phrase)?.full ?? phrase;

/** "My sister moved" with her name, where it was said before. */
function named(statement: string, known: readonly Relative[]): string {
  const [first] = relativesIn(statement);
  if (first === undefined || first.full !== first.phrase) return statement;
  const isFirst = statement.toLowerCase().startsWith(`${first.phrase} `);
  return isFirst ? capital(calledOf(first.phrase, known)) + statement.slice(first.phrase.length) : statement;
}
