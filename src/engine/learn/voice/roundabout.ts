import { tag } from "./tagged";

/** Ways around a verb that says the same in one word. */
const SHORTER: readonly (readonly [said: RegExp, meant: string])[] = [
  [
    /^I(?:['’]m| am) not (?:(?:too|very|really|exactly|particularly|all that|that|so|overly) )?(?:keen on|fond of|into|a fan of)(?= )/i,
    "I dislike",
  ],
  [
    /^I(?:['’]m| am) not (?:really |exactly )?(?:(?:a|the) )?(?:(?:big|huge|great|biggest|greatest|massive) )?fan of(?= )/i,
    "I dislike",
  ],
  [/^I (?:don['’]t|do not) (?:really |particularly |much )?care for(?= )/i, "I dislike"],
  [/^I(?:['’]ve| have) never (?:really )?(?:liked|enjoyed|cared for)(?= )/i, "I dislike"],
  [
    /^I (?:(?:usually|generally|normally|always|typically|often) )?(?:tend to |like to |prefer to |try to )?(?:steer clear of|stay away from|shy away from|keep away from|keep clear of|stay clear of)(?= )/i,
    "I avoid",
  ],
  [/^I (?:(?:usually|generally) )?tend to (?=(?:avoid|prefer|dislike|like|enjoy|love|hate)\b)/i, "I "],
];

/** "Horror films aren't for me": what it is about comes first. */
const TURNED =
  /^(?!(?:I|we|it|that|this|these|those|they|the (?:other|others|rest))\b)((?:(?!\b(?:is|are|was|were|do|does|did|but|and I|because)\b)[^,;.]){3,80}) (?:(?:really |just )?(?:isn['’]t|aren['’]t|is not|are not) (?:really |quite |exactly |just )?(?:for me|my thing|my cup of tea|my style|to my (?:taste|liking))|(?:doesn['’]t|don['’]t|does not|do not) (?:really |quite |particularly )?(?:appeal to me|interest me|do it for me))(?=$|[.,;])/i;

/** "I'm Mara" tells a name, "I'm German" does not. */
const NAMED = /^I(?:['’]m| am) (?=(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?$)/u;

function withCalled(statement: string): string {
  const name = NAMED.exec(statement)?.[1];
  const isName = name !== undefined && tag(`I am ${name}`)?.at(-1)?.tags.has("FirstName") === true;
  return isName ? statement.replace(NAMED, "I am called ") : statement;
}

/** The statement with the one verb that is meant in place of a way around it ("I'm not too keen on" → "I dislike"). */
export function straight(statement: string): string {
  const turned = withCalled(statement).replace(TURNED, (_, what: string) => `I dislike ${lower(what)}`);
  return SHORTER.reduce((text, [said, meant]) => text.replace(said, meant), turned);
}

/** A phrase from the beginning of a sentence as it stands within one: a name and an abbreviation keep their capital. */
function lower(phrase: string): string {
  const first = tag(phrase)?.[0];
  const keeps =
    first === undefined ||
    first.tags.has("ProperNoun") ||
    first.tags.has("Acronym") ||
    /^\p{Lu}.*\p{Lu}/u.test(first.text);
  return keeps ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
