import type { Entry, Facts } from "../../domain/entry";
import { hashOf } from "../../domain/hash";
import type { Kind } from "../../domain/kind";
import type { Memory, Source } from "../../domain/memory";
import { words } from "../../domain/statement";
import { chatKey, sourceKey } from "../source";
import { termHash } from "./term-hash";
import { terms } from "./terms";
import { searchText } from "./wording";

/** Nobody looks for what stands beyond, and one long turn must not stop the engine. */
export const SEARCHED_CHARACTERS = 20_000;
const MOST_WORDS = 0xffff;
const MOST_SAID = 0x3f;
/** How often a term may count: the bits that it has in `Entry.terms`. */
const MOST_REPEATED = 15;

/** A question mark of any script; the Greek one looks like a semicolon. */
const ASKS =
  /(?:[?\uFF1F\u061F\u037E\u055E\u1367\u2CFA\u2CFB\u2047-\u2049\u203D\u2E2E\uA60F\uFE16\uFE56]|\p{Script=Greek}\s*;)["'”’»)\]」』）]*\s*$/u;
const MONTHS =
  "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec";
const DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const SPANS =
  "minute|hour|day|night|morning|afternoon|evening|weekend|week|month|quarter|spring|summer|autumn|fall|winter|season|year|decade";
const TELLS_TIME = new RegExp(
  [
    `\\b(?:yesterday|today|tonight|tomorrow|${MONTHS}|${DAYS}|(?:in|since|until|by|last|next|this) may|may \\d|\\d+(?:st|nd|rd|th)? (?:of )?may|ago|recently|nowadays`,
    `|(?:last|next|this|every|each|past|coming|previous|following|other) (?:${SPANS})s?|(?:${SPANS})s? (?:before|after|later|earlier)`,
    "|birthday|anniversary|christmas|easter|new year|(?:19|20)\\d\\d|\\d{1,2}(?::\\d\\d)? ?[ap]m|\\d{1,2}:\\d\\d)\\b",
  ].join(""),
  "i",
);

/** What the assistant said is kept to understand a chat by, but is never the user's own memory. */
export const isSearched = (memory: Memory): boolean => memory.sources.every(({ role }) => role === "user");

/** What the index holds of a memory, read from it once. */
export const entryOf = (memory: Memory, kind: Kind | undefined): Entry => ({
  id: memory.id,
  facts: factsOf(memory, kind),
  text: hashOf(memory.text),
  terms: countedTerms(searchText(memory).slice(0, SEARCHED_CHARACTERS)),
});

function factsOf(memory: Memory, kind: Kind | undefined): Facts {
  const text = memory.text.slice(0, SEARCHED_CHARACTERS);
  return {
    kind: memory.kind,
    whole: kind?.verbatim === true,
    searched: isSearched(memory),
    unreviewed: memory.unreviewed,
    archived: memory.archivedAt !== null,
    pinned: memory.pinned,
    asks: ASKS.test(memory.text.slice(-100)),
    tellsTime: TELLS_TIME.test(text),
    words: Math.min(words(text).length, MOST_WORDS),
    saidAt: memory.lastSaidAt,
    learnedAt: memory.learnedAt,
    usedAt: memory.uses.at(-1) ?? null,
    timesSaid: Math.min(memory.timesSaid, MOST_SAID),
    tense: memory.tense,
    from: memory.when?.from ?? null,
    to: memory.when?.to ?? null,
    validTo: memory.validTo,
    ...placeOf(memory.sources.at(-1)),
    space: memory.space === null ? 0 : hashOf(memory.space),
  };
}

const placeOf = (source: Source | undefined): Pick<Facts, "chat" | "turn" | "speaker"> => ({
  chat: source === undefined ? 0 : hashOf(chatKey(source)),
  turn: source === undefined ? 0 : hashOf(sourceKey(source)),
  speaker: source?.speaker === undefined ? 0 : hashOf(source.speaker.toLowerCase()),
});

/** Each term once, with how often it stands there, in the order of `Entry.terms`. */
function countedTerms(text: string): Uint32Array {
  const counts = new Map<number, number>();
  for (const term of terms(text)) {
    const hash = termHash(term);
    counts.set(hash, Math.min((counts.get(hash) ?? 0) + 1, MOST_REPEATED));
  }
  return Uint32Array.from(counts, ([hash, count]) => ((hash << 4) | count) >>> 0).sort();
}
