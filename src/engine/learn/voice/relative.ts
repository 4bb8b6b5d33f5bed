import { coordinates, isAdverb } from "./predicate";
import { join, tag } from "./tagged";

/** "My older sister Ines is", "our dog Rex, has": whose they are, what, who, and the rest. */
const NAMED_RELATIVE =
  /^(My|Our) ((?:\p{Ll}[\p{Ll}-]* ){1,3}?)(\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}-]*\p{Ll})?),? (?=\p{Ll})(.+)$/u;
const ALSO_NAMED = /^(My|Our) ((?:\p{Ll}[\p{Ll}-]*,? ){1,3}?)(\p{Lu}[\p{L}'’-]*\p{Ll}), (?=\p{Ll})(.+)$/u;

/** "My sister Ines is a vet" with the name first: "Ines, my sister, is a vet". */
export function nameFirst(statement: string): string {
  const match = NAMED_RELATIVE.exec(statement) ?? ALSO_NAMED.exec(statement);
  if (match === null) return statement;
  const [, whose = "", what = "", who = "", rest = ""] = match;
  if (/['’]s$/.test(who) || !beginsWithVerb(statement, rest)) return statement;
  return `${who}, ${whose.toLowerCase()} ${what.trim().replace(/,$/, "")}, ${rest}`;
}

/** Does the end of a statement that is its predicate begin with a verb? */
function beginsWithVerb(statement: string, rest: string): boolean {
  const words = tag(statement) ?? [];
  const first = words.find((_, at) => join(words.slice(at)) === rest);
  return first !== undefined && (first.tags.has("Verb") || isAdverb(first)) && !coordinates(first);
}
