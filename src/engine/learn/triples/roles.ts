import { ME, type Relation, type Triple } from "../../../domain/relation";

/** What a noun makes of the one who is called it: "manager" → the subject of `manages`. */
export interface Role {
  readonly relation: Relation;
  /** Which end of the relation is called so. */
  readonly end: "subject" | "object";
}

/** The nouns of all relations, and how they stand in a text. */
interface Nouns {
  readonly roleOf: (noun: string) => Role | undefined;
  readonly said: readonly RegExp[];
}

const NAME = "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?\\p{Lu}[\\p{L}-]*(?:['’](?!s\\b)\\p{L}+)?(?: \\p{Lu}[\\p{L}-]*){0,2}";
const WHOSE = `(?<whose>[Mm]y|[Oo]ur|(?<owner>${NAME})['’]s?)`;
const WHICH =
  "(?:(?:new|old|current|older|younger|elder|eldest|oldest|youngest|little|big|baby|late|beloved|best|good|close|twin|first|second|other|two|three|direct|former|ex)[- ])*";
const NAMED = "(?:['’]s (?:\\w+ )?name)?";
const BE = "(?:am|is|are|['’]s|was|were)";
const NOT_A_NAME =
  /^(?:I|I['’].*|My|Our|The|A|An|He|She|It|They|We|You|Is|Are|Was|Has|Have|And|But|So|In|On|At|Also|Actually|Now|No|Yes|Not|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const cache = new WeakMap<readonly Relation[], Nouns>();

function nounsOf(relations: readonly Relation[]): Nouns {
  const known = cache.get(relations) ?? compile(relations);
  cache.set(relations, known);
  return known;
}

function compile(relations: readonly Relation[]): Nouns {
  const roles = relations.flatMap((relation) => [
    ...(relation.subjectIs ? [{ relation, end: "subject" as const, noun: relation.subjectIs.source }] : []),
    ...(relation.objectIs ? [{ relation, end: "object" as const, noun: relation.objectIs.source }] : []),
  ]);
  const tests = roles.map(({ noun, ...role }) => ({ role, test: new RegExp(`^(?:${noun})$`, "i") }));
  const named = roles.filter(({ relation, end }) => !["value", "thing"].includes(relation[end]));
  const role = `(?<role>${named.map(({ noun }) => noun).join("|")})`;
  const called = `(?:,? (?:${BE} |(?:was|is|are)(?:n['’]t| not| no longer) )?(?:now |actually |also )?(?:called |named )?|: )`;
  return {
    roleOf: (noun) => tests.find(({ test }) => test.test(noun))?.role,
    said: [
      // "my sister Ines", "Bob's dog is called Rex", "my manager's name is Alice"
      new RegExp(
        `\\b${WHOSE} ${WHICH}${role}${NAMED}(?<link>${called})(?<names>${NAME}(?:(?:, | and )${NAME})*)(?!['’]s)`,
        "gu",
      ),
      // "Alice is Bob's manager", "Ines, my sister"
      new RegExp(
        `(?<names>${NAME}(?: and ${NAME})*)(?<link>,? (?:(?:${BE}|became)(?:n['’]t| not| no longer)? )?(?:now |also )?)${WHOSE} ${WHICH}${role}\\b(?!['’]s)`,
        "gu",
      ),
      // "Alice is the manager of Bob"
      new RegExp(
        `(?<names>${NAME})(?<link> ${BE}(?: not| no longer)? )(?:the |an? )?${WHICH}${role} of (?<owner>${NAME})`,
        "gu",
      ),
      // "Has a sister called Ines", "Got a dog, Rex"
      new RegExp(
        `\\b(?:[Hh]as|[Hh]ave|[Gg]ot|[Aa]dopted)(?<link> )(?:an?|two|three|another) (?:[\\p{L}-]+ ){0,2}?${role},?(?: (?:called|named|and (?:his|her|its|their) names? (?:is|are)))? (?<names>${NAME}(?:(?:, | and )${NAME})*)`,
        "gu",
      ),
    ],
  };
}

/** What a person's place in a life tells: "Ines, my sister", "Alice is Bob's manager". */
export function roleTriples(text: string, relations: readonly Relation[]): readonly Triple[] {
  const { roleOf, said } = nounsOf(relations);
  return said.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
      const role = roleOf(groups["role"] ?? "");
      return role === undefined ? [] : belonging(role, groups);
    }),
  );
}

function belonging(role: Role, groups: Readonly<Record<string, string | undefined>>): readonly Triple[] {
  const { owner: whose = ME, link = "", names = "" } = groups;
  if (NOT_A_NAME.test(whose)) return [];
  const ended = /\b(?:no longer|not|was|were)\b|n['’]t\b/.test(link);
  const named = names.split(/, | and /).filter((name) => !NOT_A_NAME.test(name));
  return named.map((name) => tripleOf(role, name, { whose, ended }));
}

interface Belonging {
  readonly whose: string;
  readonly ended: boolean;
}

/** The triple by which somebody or something is somebody's. */
export const tripleOf = ({ relation, end }: Role, name: string, { whose, ended }: Belonging): Triple => ({
  subject: end === "subject" ? name : whose,
  relation: relation.id,
  object: end === "subject" ? whose : name,
  ...(ended ? { ended } : {}),
});

const BELONGING = new RegExp(`^(?:(?<owner>.+?)['’]s|my) ${WHICH}(?<noun>.+)$`, "iu");

/** The role that a noun phrase names and whose it is: "my new job", "Bob's birthday"; null where it names none. */
export function roleNamed(phrase: string, relations: readonly Relation[]): (Role & { readonly whose: string }) | null {
  const match = BELONGING.exec(phrase);
  const role = nounsOf(relations).roleOf(match?.groups?.["noun"] ?? "");
  return role === undefined ? null : { ...role, whose: match?.groups?.["owner"] ?? ME };
}
