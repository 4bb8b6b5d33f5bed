import type { Relation } from "../../domain/relation";
import { roleNamed } from "../learn/triples/roles";
import { terms } from "../recall/terms";
import type { EntityLinks, Meant } from "./entity-links";
import type { EntityTable } from "./entity-table";
import { fold } from "./names";

/** Words that a name may have, the longest first. */
const NAME_LENGTHS = [5, 4, 3, 2, 1];
const POSSESSIVE = /(?:\b(?:my|our)|\p{L}[\p{L}-]*['’]s)(?: [\p{L}-]+['’]s)*(?: [\p{L}-]+){1,3}/giu;

/** What a text speaks of. */
export interface Question {
  /** Whom it names, or describes by how they stand to others. */
  readonly asked: readonly Meant[];
  /** `Relation.id`s of those that it speaks of. */
  readonly relations: ReadonlySet<string>;
}

/** The longest known names, from left to right. */
function namesKnown(text: string, table: EntityTable): readonly Meant[] {
  const words = text
    .split(/[^\p{L}\p{N}&'’-]+/u)
    .filter(Boolean)
    .map(fold);
  const found: Meant[] = [];
  for (let at = 0; at < words.length;) {
    const isFirst = table.names.begins(words[at] ?? "");
    const length = isFirst
      ? NAME_LENGTHS.find((size) => table.names.has(words.slice(at, at + size).join(" ")))
      : undefined;
    if (length !== undefined) found.push({ name: words.slice(at, at + length).join(" "), by: [] });
    at += length ?? 1;
  }
  return found;
}

/** Of "my sister's husband do" the longest beginning that means somebody. */
function described(phrase: string, { meant }: EntityLinks): readonly Meant[] {
  const words = phrase.split(" ");
  const beginnings = words.map((_, less) => words.slice(0, words.length - less).join(" "));
  return beginnings.map(meant).find((people) => people.length > 0) ?? [];
}

/** Gives what understands texts, of whom they speak and of what between them. */
export function createQuestions(table: EntityTable, links: EntityLinks, relations: readonly Relation[]) {
  const spoken = relations.map(({ id, label, inverse }) => ({ id, words: terms(`${label} ${inverse}`) }));
  return (text: string): Question => {
    const words = new Set(terms(text));
    const phrases = [...text.matchAll(POSSESSIVE)].map(([phrase]) => phrase);
    const told = spoken.filter((relation) => relation.words.some((word) => words.has(word)));
    const roles = phrases.flatMap((phrase) => roleNamed(phrase, relations)?.relation ?? []);
    return {
      asked: [...namesKnown(text, table), ...phrases.flatMap((phrase) => described(phrase, links))],
      relations: new Set([...told, ...roles].map(({ id }) => id)),
    };
  };
}
