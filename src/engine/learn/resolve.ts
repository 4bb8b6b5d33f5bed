import { linkTypes, type Link, type Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import { byRelations } from "./resolve/by-relations";
import { byClosing, byLeaving, byCorrection, byReversal, byValue } from "./resolve/by-words";
import { readingOf, speakerOf, type Reading } from "./resolve/reading";
import { areApart, mayShare, spaceInPlaceOf } from "./resolve/across-spaces";
import type { Ending } from "./resolve/same";
import { asPast, inheriting, likeness, reinforced, restates } from "./resolve/said-again";

/** A memory names at most so many others by what it adds; those that it ends are all named. */
const MOST_LINKS = 8;

/** What a new memory is held against the known ones with. */
export interface Resolving {
  readonly relations: readonly Relation[];
  /** The cosine of the new memory's vector and a known one's; null where one of them has none. */
  nearness(old: Memory): number | null;
  /** True for a known memory that the new one is drawn anew in place of: the same passage, read before by an instant extractor. */
  replaces(old: Memory): boolean;
}

/** What the new memory is to a known one. */
interface Verdict {
  readonly old: Memory;
  readonly says: Link["type"] | "again";
  /** The known one was said later, though learned earlier: it ends the new one. */
  readonly isLater: boolean;
}

/**
 * What to write for a new memory beside what is known (statements only, no whole turns). Said again, it makes the old one stronger; where
 * things changed the old one ends and stays; where both cannot be true, or one says more, they are linked. Never across speakers,
 * nor across spaces, but for the same words (`across-spaces.ts`).
 */
export function resolve(fresh: Memory, known: Iterable<Memory>, rules: Resolving): readonly Memory[] {
  const rivals = [...known].filter(
    (old) => old.id !== fresh.id && old.validTo === null && speakerOf(old) === speakerOf(fresh),
  );
  const redrawn = rivals.filter((old) => rules.replaces(old));
  const drawn = { ...redrawn.reduce(inheriting, fresh), space: spaceInPlaceOf(redrawn, fresh) };
  const mine = asPast(readingOf(drawn, rules.relations), rules.relations);
  const verdicts = rivals
    .filter((old) => !redrawn.includes(old))
    .flatMap((old) => verdictOn(readingOf(old, rules.relations), mine, rules) ?? []);
  const again = verdicts.find(({ says }) => says === "again");
  const stays = again ? reinforced(again.old, mine.memory) : [mine.memory];
  return [
    ...redrawn.map((old) => ({ ...old, validTo: old.validFrom ?? old.learnedAt })),
    ...verdicts.flatMap((verdict) => endedBy(verdict, mine.memory)),
    ...stays.map((memory) => linked(memory, verdicts, redrawn)),
  ];
}

function verdictOn(old: Reading, mine: Reading, rules: Resolving): Verdict | null {
  const { relations } = rules;
  const isTold = mayShare(old.memory, mine.memory);
  if (areApart(old.memory, mine.memory)) return isTold ? { old: old.memory, says: "again", isLater: false } : null;
  const isLater = old.memory.lastSaidAt > mine.memory.lastSaidAt;
  const [one, other] = isLater ? [mine, old] : [old, mine];
  const ending = byCorrection(one, other) ?? (restates(old, mine) ? null : endingOf(one, other, relations));
  const says = ending === null ? likeness(old, mine, rules.nearness(old.memory)) : ending;
  if (says === null) return null;
  return { old: old.memory, says: says === "again" && !isTold ? "same-as" : says, isLater };
}

const endingOf = (earlier: Reading, later: Reading, relations: readonly Relation[]): Ending =>
  byRelations(earlier, later, relations) ??
  byReversal(earlier, later) ??
  byClosing(earlier, later, relations) ??
  byLeaving(earlier, later) ??
  byValue(earlier, later);

/** The known memory as it stands after a change; a guess ends nothing that is certain. */
function endedBy({ old, says, isLater }: Verdict, fresh: Memory): readonly Memory[] {
  if (says !== "supersedes" || (fresh.unreviewed && !old.unreviewed)) return [];
  if (isLater) return [{ ...old, links: [...old.links, { type: "supersedes", memory: fresh.id }] }];
  return [{ ...old, validTo: Math.max(startOf(fresh), (old.validFrom ?? 0) + 1) }];
}

/** When what it tells began to hold: when it happened, or else when it was said. */
function startOf({ when, tense, validFrom, lastSaidAt }: Memory): number {
  const said = validFrom ?? lastSaidAt;
  return when !== null && tense !== "future" && when.from <= said ? when.from : said;
}

/** With its links to the known ones, the weightiest first, and its end where one of them ends it. */
function linked(memory: Memory, verdicts: readonly Verdict[], redrawn: readonly Memory[]): Memory {
  const links = verdicts
    .flatMap(({ old, says, isLater }): readonly Link[] =>
      says === "again" || isLater ? [] : [{ type: says, memory: old.id }],
    )
    .toSorted((one, other) => linkTypes.indexOf(one.type) - linkTypes.indexOf(other.type))
    .filter(({ type }, place) => type === "supersedes" || place < MOST_LINKS);
  const taken = redrawn.map(({ id }): Link => ({ type: "supersedes", memory: id }));
  const enders = verdicts.filter(({ says, isLater }) => says === "supersedes" && isLater);
  const ends = enders.map(({ old }) => startOf(old));
  return {
    ...memory,
    links: [...memory.links, ...taken, ...links],
    validTo: ends.length > 0 ? Math.min(...ends) : memory.validTo,
  };
}
