import { REVIEWED_BELOW } from "../../../domain/memory";
import { ME, type Relation, type Triple } from "../../../domain/relation";
import { sourceKey } from "../../source";
import { CHANGE, covers, nested, same, type Ending } from "./same";
import type { Reading } from "./reading";
import { roleNamed } from "../triples/roles";

/** Told as one more. */
const ADDED =
  /\b(?:also|too|as well|another|second|third|in addition|additionally|besides|on the side|part[- ]time|other)\b/i;
const DAY = 86_400_000;

/** By what the two say of people and things. */
export function byRelations(earlier: Reading, later: Reading, relations: readonly Relation[]): Ending {
  const verdicts = later.triples.flatMap((fresh) => {
    const relation = relations.find(({ id }) => id === fresh.relation);
    return relation ? earlier.triples.map((old) => between({ old, fresh, relation, earlier, later, relations })) : [];
  });
  return verdicts.find((verdict) => verdict === "supersedes") ?? verdicts.find((verdict) => verdict !== null) ?? null;
}

interface Pair {
  readonly old: Triple;
  readonly fresh: Triple;
  /** The later one's. */
  readonly relation: Relation;
  readonly earlier: Reading;
  readonly later: Reading;
  readonly relations: readonly Relation[];
}

function between(pair: Pair): Ending {
  const { old, fresh } = pair;
  if (old.relation !== fresh.relation) return isTurned(pair) || isLeft(pair) ? "supersedes" : null;
  if (fresh.ended === true) return isEnded(pair) ? "supersedes" : null;
  if (old.ended === true) return isResumed(pair) ? "supersedes" : null;
  return replaced(pair);
}

/** Likes it now, disliked it then. */
const isTurned = ({ old, fresh, relation }: Pair): boolean =>
  relation.opposite === old.relation &&
  same(old.subject, fresh.subject) &&
  old.ended !== true &&
  fresh.ended !== true &&
  covers(fresh.object, old.object);

/** "Sold the Golf", and where it is not said what ended, whatever it was. */
const isEnded = ({ old, fresh, earlier }: Pair): boolean =>
  old.ended !== true &&
  same(old.subject, fresh.subject) &&
  (fresh.object === "" || nested(fresh.object, old.object) || covers(fresh.object, earlier.memory.text));

/** "Is single" is over with anybody, "no longer vegan" with being it again. */
const isResumed = ({ old, fresh }: Pair): boolean =>
  same(old.subject, fresh.subject) && (old.object === "" || same(old.object, fresh.object));

/** "Switched from medicine to nursing": what was left may be told of by another relation. */
function isLeft({ old, fresh, later, relations }: Pair): boolean {
  const held = relations.find(({ id }) => id === old.relation);
  const mayEnd = held !== undefined && held.lasting !== true && held.opposite === undefined && old.ended !== true;
  if (!mayEnd || !same(old.subject, fresh.subject)) return false;
  return fresh.ended === true && /\bfrom\b/.test(later.memory.text) && same(fresh.object, old.object);
}

/** A single relation with another end. */
function replaced(pair: Pair): Ending {
  const { old, fresh, relation, later } = pair;
  if (relation.single === undefined || same(old[relation.single], fresh[relation.single])) return null;
  if (!same(old[heldBy(relation)], fresh[heldBy(relation)])) return null;
  const told = CHANGE.test(later.memory.text);
  if (relation.lasting === true) return "contradicts";
  if (told) return "supersedes";
  const isMore = ADDED.test(later.memory.text) || nested(old[relation.single], fresh[relation.single]);
  return isMore || relation.several === true ? null : untold(pair);
}

/** The end that stays. */
const heldBy = ({ single }: Relation): "subject" | "object" => (single === "object" ? "subject" : "object");

/** Another end, and no sign of a change. */
const untold = ({ fresh, relation, earlier, later, relations }: Pair): Ending =>
  isUnclear(earlier, later, relation) || mayBeOther(fresh[heldBy(relation)], relations) ? "contradicts" : "supersedes";

/** Said in one breath, a value of the same day, or hardly believed. */
function isUnclear({ memory: old }: Reading, { memory: fresh }: Reading, relation: Relation): boolean {
  const places = new Set(old.sources.map(sourceKey));
  const isOneDay = Math.abs(fresh.lastSaidAt - old.lastSaidAt) < DAY;
  return (
    fresh.sources.some((source) => places.has(sourceKey(source))) ||
    (relation.object === "value" && isOneDay) ||
    (fresh.confidence < REVIEWED_BELOW && fresh.confidence < old.confidence)
  );
}

/** "My sister" may be one of two; "my manager" is not. */
function mayBeOther(subject: string, relations: readonly Relation[]): boolean {
  const role = subject === ME ? null : roleNamed(subject, relations);
  return role !== null && role.relation.single === undefined;
}
