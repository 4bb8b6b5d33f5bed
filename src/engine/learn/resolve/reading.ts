import { stemmer } from "stemmer";
import type { Memory } from "../../../domain/memory";
import { ME, type Relation, type Triple } from "../../../domain/relation";
import { words } from "../../../domain/statement";
import { terms } from "../../recall/terms";
import { clausesOf, type Clause } from "../triples/clause";
import { roleNamed } from "../triples/roles";
import { triplesOf } from "../triples";
import { verbForm } from "../triples/verbs";

/** A memory as it is held against another one. */
export interface Reading {
  readonly memory: Memory;
  readonly triples: readonly Triple[];
  /** Its first statement; null where it makes none. */
  readonly clause: Clause | null;
  /** Whom it is about, in lower case: `ME`, a name, or "my sister". */
  readonly about: string;
  /** The stems of what it tells of, without attitudes, beginnings and ends. */
  readonly core: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Words with a capital, but the first. */
  readonly names: ReadonlySet<string>;
  /** Says that something is not so, or no longer. */
  readonly denies: boolean;
}

/** What says how something stands, and not what. */
const STANDING = new Set(
  (
    "like love enjoy adore hate dislike prefer favorite favourite start begin began stop quit give gave given up finish complete end drop cancel " +
    "no not never longer anymore more any again now still also just recent currently actual realli use be have get got go went come " +
    "call off postpon scrap reschedul push back anyway plan decid mind chang want done new old away final mean meant"
  )
    .split(" ")
    .map(stemmer),
);
const DENIAL =
  /\b(?:not|never|no longer|any ?more|stopped|quit|gave up|given up|avoid\w*|refuse\w*|without)\b|\w+n['’]t\b/i;
const NUMBER =
  /\p{N}+(?:[.,:]\p{N}+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b/giu;
const CAPITAL = /(?<=\S\s+["“(]?)\p{Lu}[\p{L}-]+/gu;

export function readingOf(memory: Memory, relations: readonly Relation[]): Reading {
  const { text } = memory;
  const speaker = speakerOf(memory);
  const clauses = clausesOf(text);
  const [clause = null] = clauses;
  return {
    memory,
    clause,
    triples: triplesOf(text, relations, speaker),
    about: aboutOf(clause, relations, speaker),
    core: new Set(coreOf(text)),
    numbers: new Set(text.toLowerCase().match(NUMBER) ?? []),
    names: new Set((text.match(CAPITAL) ?? []).map((name) => name.toLowerCase()).filter((name) => name !== "i")),
    denies: clause === null || clause.standing === "open" ? DENIAL.test(text) : clause.standing !== "so",
  };
}

/** Who said it, where a chat names its people. */
export const speakerOf = ({ sources }: Memory): string | undefined => sources[0]?.speaker;

/** The stems of the telling words of a text. */
export const coreOf = (text: string): readonly string[] =>
  terms(
    words(text)
      .filter((word) => !word.endsWith("n't"))
      .map((word) => verbForm(word)?.base ?? word)
      .join(" "),
  ).filter((term) => !STANDING.has(term));

/** "Ines", "Ines and Tom": not "Dinner with Ines". */
const NAMES = /^\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}\S*|and|from|of|de|van|von))*$/u;

/** Whose it is: "the wedding" is the user's, "my sister" and "Ines" are not. */
function aboutOf(clause: Clause | null, relations: readonly Relation[], speaker: string | undefined): string {
  const subject = (clause?.subject ?? ME).replace(/['’]s (?:first |full )?name$/, "");
  const isTheirs = subject !== ME && (NAMES.test(subject) || isSomebody(subject, relations));
  return isTheirs && subject !== speaker ? subject.toLowerCase() : ME;
}

/** "My sister", "my dog": not "my phone". */
function isSomebody(subject: string, relations: readonly Relation[]): boolean {
  const role = roleNamed(subject, relations);
  return role !== null && ["person", "animal"].includes(role.relation[role.end]);
}
