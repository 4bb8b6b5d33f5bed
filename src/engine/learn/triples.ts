import { ME, type Relation, type Triple } from "../../domain/relation";
import { clausesOf, type Clause } from "./triples/clause";
import { listed, tidy } from "./triples/object";
import { roleNamed, roleTriples, tripleOf } from "./triples/roles";

/**
 * How the people and things of a statement stand to each other. Understands the one voice of memories ("Lives in Lisbon"), the plain
 * first person, and named subjects. With a speaker, what is said of the user is said of them. Pure; microseconds a text.
 */
export function triplesOf(text: string, relations: readonly Relation[], speaker?: string): readonly Triple[] {
  const found = new Map<string, Triple>();
  const clauses = clausesOf(text).flatMap((clause) => clauseTriples(clause, relations));
  for (const triple of [...roleTriples(text, relations), ...clauses]) {
    const [subject, object] = ends(triple, relations).map((name) => (name === ME ? (speaker ?? ME) : name));
    if (subject === undefined || object === undefined) continue;
    const key = [subject, triple.relation, object].join("\n").toLowerCase();
    if (!found.has(key) || triple.ended === true) found.set(key, { ...triple, subject, object });
  }
  return [...found.values()];
}

/** Where both ends stand alike to each other the user is the first. */
function ends({ subject, relation, object }: Triple, relations: readonly Relation[]): readonly string[] {
  const isMutual = relations.some(({ id, label, inverse }) => id === relation && label === inverse);
  return isMutual && object === ME ? [object, subject] : [subject, object];
}

function clauseTriples(clause: Clause, relations: readonly Relation[]): readonly Triple[] {
  if (clause.standing === "open") return [];
  const who = subjects(clause.subject);
  const texts = spokenWays(clause);
  return [
    ...relations.flatMap((relation) => {
      if (!texts.some((text) => anySaying(relation).test(text))) return [];
      const said = who.flatMap((subject) => sayings({ ...clause, subject }, relation));
      const isChange = said.some(({ ended }) => ended) && said.some(({ ended }) => !ended);
      const ended = isChange || clause.standing === "not" ? [] : endings(clause, relation);
      return ended.length > 0 ? ended : said;
    }),
    ...valueOf(clause, relations),
  ];
}

/** The texts that a relation's patterns are tried on. */
const spokenWays = ({ subject, predicate, told }: Clause): readonly string[] => {
  const ways = predicate === told ? [predicate] : [predicate, told];
  return subject === ME ? ways : [...ways, ...ways.map((way) => `${subject} ${way}`)];
};

const joined = new WeakMap<Relation, RegExp>();

/** All patterns of a relation in one, so that most texts are passed over at once. */
function anySaying(relation: Relation): RegExp {
  const known = joined.get(relation);
  if (known) return known;
  const patterns = [...relation.says, ...relation.ends, ...(relation.saysInverse ?? [])];
  const unnamed = patterns.map(({ source }) => source.replaceAll(/\(\?<(?![=!])[^>]+>/g, "(?:"));
  const any = new RegExp(unnamed.length > 0 ? unnamed.join("|") : "(?!)", "iu");
  joined.set(relation, any);
  return any;
}

/** "Sold the Golf", "Broke up with Sam", and where the subject is what ended: "Rex died". */
function endings({ subject, told, predicate }: Clause, { id: relation, ends: patterns }: Relation): readonly Triple[] {
  const own = [told, predicate];
  const whole = subject === ME ? [] : own.map((text) => `${subject} ${text}`);
  for (const pattern of patterns) {
    const ofWhole = firstOf(pattern, whole);
    const found = ofWhole ?? firstOf(pattern, own);
    if (found === null) continue;
    const isMine = ofWhole !== null || subject.endsWith(" and I");
    const object = plainName(tidy(found.groups?.["object"] ?? ""));
    return [{ subject: isMine ? ME : plainName(subject), relation, object, ended: true }];
  }
  return [];
}

const firstOf = (pattern: RegExp, texts: readonly string[]): RegExpExecArray | null =>
  texts.map((text) => pattern.exec(text)).find((found) => found !== null) ?? null;

function sayings(clause: Clause, relation: Relation): readonly Triple[] {
  const { subject, predicate, told, standing } = clause;
  for (const pattern of relation.says) {
    const inBase = pattern.exec(predicate);
    const said = inBase ?? pattern.exec(told);
    if (said) {
      return stand(relation, said, inBase ? standing : "so").map((triple) => ({
        ...triple,
        subject: plainName(subject),
      }));
    }
  }
  for (const pattern of relation.saysInverse ?? []) {
    const [triple] = stand(relation, pattern.exec(predicate), standing);
    if (triple) return [{ ...triple, subject: triple.object, object: plainName(subject) }];
  }
  return [];
}

/** What a saying comes to: so, no longer so, or the opposite. The subject is left to whoever asks. */
function stand(relation: Relation, said: RegExpExecArray | null, standing: Clause["standing"]): readonly Triple[] {
  const { object = "", left } = said?.groups ?? {};
  const isList = standing === "so" && relation.single !== "object";
  const names = isList ? listed(object) : [tidy(object)].filter((name) => name !== "");
  const before = left === undefined ? [] : [{ subject: ME, relation: relation.id, object: tidy(left), ended: true }];
  return [...names.map((name) => ({ subject: ME, object: name, ...relatedBy(relation, standing) })), ...before];
}

/** Not to like is to dislike; not to be vegan is to be so no longer; where one is from never ends. */
function relatedBy(
  { id, opposite, lasting }: Relation,
  standing: Clause["standing"],
): Pick<Triple, "relation" | "ended"> {
  if (standing === "so" || lasting === true) return { relation: id };
  return standing === "not" && opposite !== undefined ? { relation: opposite } : { relation: id, ended: true };
}

const NAMELESS = ["value", "thing", "place", "organisation"];
const IS = /^(?:is|are|was|were|be) (?:now |called |named )?(?:on |in |at )?(?<value>.+)/i;

/** "My birthday is on 3 May", "Bob's job is teaching": what a noun of a relation is said to be. */
function valueOf({ subject, told, standing }: Clause, relations: readonly Relation[]): readonly Triple[] {
  const value = IS.exec(told)?.groups?.["value"];
  const role = value === undefined ? null : roleNamed(subject, relations);
  if (value === undefined || role === null) return [];
  const type = role.relation[role.end];
  const isNamed = type === "value" || /\p{Lu}|\d/u.test(value);
  if (!NAMELESS.includes(type) || !isNamed) return [];
  return [tripleOf(role, tidy(value), { whose: role.whose, ended: standing !== "so" })];
}

/** One for each of "Alice and Bob". */
const subjects = (spoken: string): readonly string[] =>
  / and (?=\p{Lu})/u.test(spoken) ? spoken.split(/ and |, /).map((name) => (name === "I" ? ME : name)) : [spoken];

/** The name in "my sister Ines", "Ines, my sister": who they are stands in a triple of its own. */
function plainName(spoken: string): string {
  const name = /^(?:my|our|the)\b.*?\s(?<name>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)$/u.exec(spoken)?.groups?.["name"];
  return name ?? /^(?<name>\p{Lu}[\p{L} -]*), (?:my|our|\p{Lu}\p{L}+['’]s)\b/u.exec(spoken)?.groups?.["name"] ?? spoken;
}
