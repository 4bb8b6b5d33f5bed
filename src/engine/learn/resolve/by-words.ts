import { stemmer } from "stemmer";
import type { Relation } from "../../../domain/relation";
import { tidy } from "../triples/object";
import { coreOf, type Reading } from "./reading";
import { CHANGE, covers, nested, same, type Ending } from "./same";

/** The share of what one tells of that the other tells of too, from 0 to 1. */
const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.size === 0 ? 0 : [...one].filter((term) => other.has(term)).length / one.size;

/** Of the same things, one says so and the other that it is not, or no longer. */
export function byReversal(earlier: Reading, later: Reading): Ending {
  if (earlier.denies === later.denies || earlier.about !== later.about) return null;
  if (earlier.clause?.standing === "ended" && earlier.memory.tense === "past") return null;
  const [denying, other] = later.denies ? [later, earlier] : [earlier, later];
  const denied = new Set(coreOf(tidy(denying.clause?.predicate ?? denying.memory.text)));
  return share(denied, other.core) >= 0.6 ? "supersedes" : null;
}

/** Calls off what was meant, or puts it to another time. */
const CANCELS =
  /\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|ing)? off|scrap(?:ped|ping)|postpon(?:ed|ing)|reschedul(?:ed|ing)|delayed|put off|fell through|fallen through|back(?:ed|ing) out|decided against|decided not to|chang(?:ed|ing) (?:my|our) mind(?: about)?|not happening|won['’]t happen|(?:is|are) off|not going|no longer (?:going|planning)|abandoned|gave up on|skip(?:ped|ping)|(?:moved|pushed|shifted|changed|brought forward)(?: back| forward| out)? (?:to|until|by)|(?:is|are) now (?:on|in|at))\b/i;
/** Brings what was had or done to its end. */
const CLOSES =
  /^(?:sold|lost|left|quit|finished|completed|graduated from|defended|handed in|submitted|dropped(?: out of)?|got rid of|gave (?:away|up)|gave back|threw (?:out|away)|uninstalled|deleted|returned|traded(?: in)?|donated|resigned from|stepped down (?:as|from)|unsubscribed from|moved out of|retired from|broke)\b/i;
const WHEN =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|last|week|month|year|spring|summer|autumn|fall|winter|until|\d+(?:st|nd|rd|th)?)\b/gi;

/** What the later one calls off, puts to another time or brings to its end, whatever relation it is: plans, things, studies. */
export function byClosing(earlier: Reading, later: Reading, relations: readonly Relation[]): Ending {
  const closed = closedBy(later);
  if (closed === null || earlier.about !== later.about || earlier.denies || earlier.memory.tense === "past")
    return null;
  const meant = new Set(coreOf(closed.replaceAll(WHEN, " ")));
  const isAttitude = earlier.triples.some((old) =>
    relations.some(({ id, opposite }) => id === old.relation && opposite !== undefined),
  );
  const enough = CANCELS.test(later.memory.text) && earlier.triples.length === 0 ? 0.5 : 0.6;
  return !isAttitude && share(meant, earlier.core) >= enough ? "supersedes" : null;
}

/** In words what a statement puts an end to; null where it does not. */
function closedBy({ clause, memory }: Reading): string | null {
  if (CANCELS.test(memory.text)) return memory.text.replace(CANCELS, " ");
  if (clause === null || clause.standing === "not" || !CLOSES.test(clause.told)) return null;
  return clause.told.replace(CLOSES, "").replace(/ (?:for|to|because|since|at|in order|after) .*$/, "");
}

/** "Moved my notes from Notion to Obsidian": what was done with the one that was left. */
export function byLeaving(earlier: Reading, later: Reading): Ending {
  if (earlier.about !== later.about || earlier.denies) return null;
  const left = later.triples.filter(({ ended, object }) => ended === true && /^\p{Lu}/u.test(object));
  const isLeft = left.some(({ object }) => {
    const about = new Set(coreOf(later.memory.text.replace(object, " ")));
    return covers(object, earlier.memory.text) && share(about, earlier.core) > 0;
  });
  return isLeft && /\bfrom\b/.test(later.memory.text) ? "supersedes" : null;
}

/** What is the same measure or possession with another value: "My phone is a Pixel", "Runs 10 km a day". */
export function byValue(earlier: Reading, later: Reading): Ending {
  if (earlier.denies || later.denies || earlier.about !== later.about) return null;
  const told = CHANGE.test(later.memory.text);
  const isAnew = isCountedAnew(earlier, later) && (told || isUndated(earlier, later));
  return isAnew || isOtherNow(attributeOf(earlier), attributeOf(later), told) ? "supersedes" : null;
}

/** One thing, and another value of it; told as a change, or of a sort of which there is one. */
const isOtherNow = (old: Attribute | null, fresh: Attribute | null, told: boolean): boolean =>
  old !== null &&
  fresh !== null &&
  same(old.name, fresh.name) &&
  !nested(old.value, fresh.value) &&
  (told || isUnlike(old, fresh));

/** A favourite, or two names or numbers of the same thing. */
const isUnlike = (old: Attribute, fresh: Attribute): boolean =>
  /^my favou?rite\b/i.test(old.name) || [old, fresh].every(({ value }) => /\p{N}|\p{Lu}/u.test(value));

const isUndated = (...both: readonly Reading[]): boolean => both.every(({ memory }) => memory.when === null);

/** The same in all but its numbers. */
function isCountedAnew(earlier: Reading, later: Reading): boolean {
  if (earlier.memory.tense !== later.memory.tense || later.memory.tense === "past") return false;
  const bare = ({ core, numbers }: Reading): ReadonlySet<string> =>
    new Set([...core].filter((term) => ![...numbers].some((number) => stemmer(number) === term)));
  const [one, other] = [bare(earlier), bare(later)];
  const differ = [...later.numbers].some((number) => !earlier.numbers.has(number));
  return (
    differ && earlier.numbers.size === later.numbers.size && Math.min(share(one, other), share(other, one)) >= 0.66
  );
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** "My phone is a Pixel", "Got a new phone, a Pixel", "Changed my goal to fifty books". */
function attributeOf({ clause, memory }: Reading): Attribute | null {
  if (clause === null) return null;
  const is =
    /^(?:be|(?:went|go|gone|rose|risen|dropped|fell|grew|increased)(?: up| down)? to|changed to|turned) (?<value>.+)/.exec(
      clause.predicate,
    )?.groups?.["value"];
  if (is !== undefined && /^(?:my|the) /.test(clause.subject)) return { name: clause.subject, value: is };
  const found =
    /(?:[Cc]hanged (?<whose>my|our|the) |\bnew )(?<name>[\p{L} ]+?)(?: to|,| is| from .+? to|:) (?<value>.+)/u.exec(
      memory.text,
    )?.groups;
  return found ? { name: `my ${found["name"] ?? ""}`, value: found["value"] ?? "" } : null;
}

const CORRECTED =
  /(?:,|\bbut\b|\band\b|-|–|—|\s)\s*(?:it's |is |am |was )?(?:not|no more|instead of|rather than) (?<wrong>[^,.;!]+)/i;

/** "Is called Mia, not Mina": what was said before was never so. */
export function byCorrection(earlier: Reading, later: Reading): Ending {
  const wrong = CORRECTED.exec(later.memory.text)?.groups?.["wrong"];
  if (wrong === undefined || earlier.denies || earlier.about !== later.about || !covers(wrong, earlier.memory.text))
    return null;
  const about = new Set(coreOf(later.memory.text.replace(wrong, " ")));
  const related = later.triples.some((fresh) => earlier.triples.some((old) => old.relation === fresh.relation));
  return related || share(about, earlier.core) > 0 ? "supersedes" : null;
}
