import type { EventTime } from "../../../domain/event-time";
import { USES_KEPT, type Memory, type Source } from "../../../domain/memory";
import type { Relation, Triple } from "../../../domain/relation";
import { sameStatement } from "../../../domain/statement";
import { sourceKey } from "../../source";
import { spaceOfBoth } from "./across-spaces";
import type { Reading } from "./reading";
import { same, stems } from "./same";

/** More would tell nothing new. */
const MOST_SOURCES = 20;
/** The cosine from which two statements that differ in no number, name or denial are the same. */
const SURELY = 0.93;
/** And from which they probably are. */
const PROBABLY = 0.85;

/** How a new memory stands to a known one that it does not end. */
export type Likeness = "again" | "elaborates" | "same-as" | null;

export function likeness(old: Reading, fresh: Reading, nearness: number | null): Likeness {
  if (!isOneTime(old.memory.when, fresh.memory.when)) return null;
  const isRepeated = isComparable(old, fresh) && sameStatement(old.memory.text, fresh.memory.text);
  if (restates(old, fresh) || isRepeated) return saysMore(old, fresh) ? "elaborates" : "again";
  return isComparable(old, fresh) ? resemblance(old, fresh, nearness) : null;
}

/** How two stand that say it in other words. */
function resemblance(old: Reading, fresh: Reading, nearness: number | null): Likeness {
  if (isSure(nearness) && !saysMore(old, fresh) && !saysMore(fresh, old)) return "again";
  if (fresh.triples.some((triple) => old.triples.some((other) => sameTriple(other, triple)))) return "elaborates";
  return nearness !== null && nearness >= PROBABLY ? probably(old, fresh) : null;
}

const isSure = (nearness: number | null): boolean => nearness !== null && nearness >= SURELY;

/** What has all that the old one tells of, and more, elaborates it. */
const probably = (old: Reading, fresh: Reading): Likeness =>
  saysMore(old, fresh) && [...old.core].every((term) => fresh.core.has(term)) ? "elaborates" : "same-as";

/** Tells of nothing but what the old one tells of people and things, in whatever words. */
export const restates = (old: Reading, fresh: Reading): boolean =>
  fresh.triples.some((triple) => old.triples.some((other) => sameTriple(other, triple))) &&
  fresh.triples.every((triple) => old.triples.some((other) => sameTriple(other, triple) || isNaming(triple, other)));

/** "My dog is called Rex" beside "Has a dog called Rex". */
const isNaming = ({ subject, object }: Triple, other: Triple): boolean =>
  subject.startsWith("my ") && (same(object, other.object) || same(object, other.subject));

/** Of the same one, both so or both not, with the same numbers. */
const isComparable = (old: Reading, fresh: Reading): boolean =>
  old.about === fresh.about &&
  old.denies === fresh.denies &&
  [...old.numbers].every((number) => fresh.numbers.size === 0 || fresh.numbers.has(number));

const isOneTime = (one: EventTime | null, other: EventTime | null): boolean =>
  one === null || other === null || (one.from < other.to && other.from < one.to);

/** A name, a number or some words that the old one lacks. */
function saysMore(old: Reading, fresh: Reading): boolean {
  const spoken = new Set(stems(old.memory.text));
  const lacks = (words: ReadonlySet<string>): boolean =>
    [...words].some((word) => !stems(word).every((stem) => spoken.has(stem)));
  const added = [...fresh.core].filter((term) => !old.core.has(term));
  return lacks(fresh.names) || [...fresh.numbers].some((number) => !old.numbers.has(number)) || added.length > 1;
}

const sameTriple = (one: Triple, other: Triple): boolean =>
  one.relation === other.relation &&
  same(one.subject, other.subject) &&
  same(one.object, other.object) &&
  one.ended === other.ended;

/** The old memory with one more place where it stands, so that forgetting finds them all. */
export function reinforced(old: Memory, fresh: Memory): readonly Memory[] {
  const places = new Set(old.sources.map(place));
  const added = fresh.sources.filter((source) => !places.has(place(source)));
  if (added.length === 0) return [];
  return [
    {
      ...old,
      sources: [...old.sources, ...added].slice(-MOST_SOURCES),
      timesSaid: old.timesSaid + added.length,
      lastSaidAt: Math.max(old.lastSaidAt, fresh.lastSaidAt),
      confidence: Math.max(old.confidence, fresh.confidence),
      unreviewed: old.unreviewed && fresh.unreviewed,
      archivedAt: null,
      space: spaceOfBoth(old, fresh),
    },
  ];
}

/** The new memory in place of one that an instant extractor drew from the same passage: with all that was known of it. */
export function inheriting(fresh: Memory, old: Memory): Memory {
  const places = new Set(fresh.sources.map(place));
  const others = old.sources.filter((source) => !places.has(place(source)) && !isWithin(source, fresh));
  return {
    ...fresh,
    sources: [...fresh.sources, ...others].slice(0, MOST_SOURCES),
    timesSaid: Math.max(fresh.timesSaid, old.timesSaid),
    lastSaidAt: Math.max(fresh.lastSaidAt, old.lastSaidAt),
    links: [...fresh.links, ...old.links],
    uses: [...fresh.uses, ...old.uses].toSorted((one, other) => one - other).slice(-USES_KEPT),
    pinned: fresh.pinned || old.pinned,
  };
}

const place = (source: Source): string => `${sourceKey(source)} ${source.start}`;

/** Part of a passage that the memory names itself. */
const isWithin = (source: Source, { sources }: Memory): boolean =>
  sources.some((own) => sourceKey(own) === sourceKey(source) && own.start < source.end && source.start < own.end);

/** What tells of a time that is over is over: it has its end where that was told too. */
export function asPast(reading: Reading, relations: readonly Relation[]): Reading {
  const { memory, clause, triples } = reading;
  if (clause?.past !== true) return reading;
  const isState = triples.some(
    ({ relation, ended }) => ended === true && relations.some(({ id, single }) => id === relation && single),
  );
  const isOver = isState && memory.when !== null && memory.when.to <= memory.lastSaidAt;
  return { ...reading, memory: { ...memory, tense: "past", validTo: isOver ? (memory.when?.to ?? null) : null } };
}
