import { newMemory, type Memory } from "../../domain/memory";
import { ME, type Relation } from "../../domain/relation";
import { clausesOf } from "./triples/clause";
import { resolve } from "./resolve";
import { triplesOf } from "./triples";
import { voice } from "./voice";

/** What statements are held against. */
interface Ground {
  readonly relations: readonly Relation[];
  readonly known: readonly Memory[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const FIRST_PERSON = /\b(?:i|my|we|our)\b/i;
/** Named only by pointing at it ("some of them"). */
const POINTED_AT = /^(?:it|this|that|those|these|them|ones?|.* of (?:it|this|that|those|these|them))\b/i;

/** As `ChatWindow.relates`. */
export const relatesTo =
  ({ relations, known, now }: Ground) =>
  (statement: string): boolean => {
    const isMine = FIRST_PERSON.test(statement);
    const [clause] = clausesOf(statement);
    if (isMine && tellsStanding(statement, relations, clause?.past === true)) return true;
    return known.length > 0 && (isMine || clause?.subject !== ME) && changes(statement, { relations, known, now });
  };

/** It tells how the user stands to somebody or something; that they no longer do, only of what there is one at a time. A taste alone is too easily uttered. */
const tellsStanding = (statement: string, relations: readonly Relation[], isPast: boolean): boolean =>
  triplesOf(statement, relations).some(({ subject, object, relation: id, ended = isPast }) => {
    const relation = relations.find((candidate) => candidate.id === id);
    const isLasting =
      relation !== undefined && relation.opposite === undefined && (relation.single !== undefined || !ended);
    return isLasting && [subject, object].includes(ME) && !POINTED_AT.test(object);
  });

/** It repeats, ends or contradicts something known. */
function changes(statement: string, { relations, known, now }: Ground): boolean {
  const fresh = newMemory({ id: "", kind: "", text: voice(statement), learnedAt: now, learnedBy: "" });
  const rules = { relations, nearness: () => null, replaces: () => false };
  const put = resolve(fresh, known, rules);
  return put.some(({ id, links }) => id !== fresh.id || links.some(({ type }) => type === "contradicts"));
}
