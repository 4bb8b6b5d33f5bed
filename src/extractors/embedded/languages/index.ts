import { detectAll } from "tinyld/light";
import type { Kind } from "../../../domain/kind";
import type { Draft } from "../../../domain/memory";
import type { Turn } from "../../../domain/turn";
import { trim, type Passage } from "../passage";
import { sentences } from "../sentences";
import german from "./de";
import spanish from "./es";
import french from "./fr";
import type { Language } from "./language";
import portuguese from "./pt";

/** ISO 639-1. */
const ENGLISH = "en";

const foreign: readonly Language[] = [german, spanish, french, portuguese];

/** So much of a text is looked at: people speak in their own language first, and paste after it. */
const LOOKED_AT = 1_000;

/** "I", which in lower case is a word of other languages too, but not where a statement begins. */
const I = /(?<![\p{L}'’])(?:I|i['’](?:m|ve|d|ll)|(?<=(?:^|[.,;:!?\n]|\b(?:and|but|so|when|if))\s*)i)(?!\p{L})/gu;
/** Words of English that are none in the languages beside it. */
const ENGLISH_WORDS =
  /(?<![\p{L}'’])(?:my|we|our|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|you|your|the|and|are|is|have|has|with|for|of|to|it|it['’]s|that|this|they|he|she|but|not|don['’]t|can|at|from|what|how|last|next|week|month|year|been|had|died)(?!\p{L})/giu;
const WORDS = /\p{L}+/gu;
const ENGLISH_SHARE = 0.2;

/** Fewer words than this tell too little by their letters, and fewer than that less than a word of the first person. */
const ENOUGH_WORDS = 4;
const FEW_WORDS = 12;

/** Longer than what people write of themselves. */
const READ_CHARACTERS = 8_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text, as ISO 639-1 code; null where the text does not tell. */
export function languageOf(text: string): string | null {
  const beginning = text.slice(0, LOOKED_AT);
  const words = count(beginning, WORDS);
  if (words === 0) return null;
  const english = count(beginning, ENGLISH_WORDS) + count(beginning, I);
  if (english >= ENGLISH_SHARE * words) return ENGLISH;
  const likely = detectAll(beginning);
  const own = byFirstPerson(beginning, likely);
  if (own !== null && (words < FEW_WORDS || own === likely[0]?.lang)) return own;
  return english > 0 && words < FEW_WORDS ? ENGLISH : clear(likely, words);
}

type Likely = ReturnType<typeof detectAll>;

/** What words of the first person tell, and the letters where there are some of several languages. */
function byFirstPerson(text: string, likely: Likely): string | null {
  const known = foreign.filter(({ knownBy }) => knownBy.test(text)).map(({ code }) => code);
  return likely.find(({ lang }) => known.includes(lang))?.lang ?? known[0] ?? null;
}

/** What the letters tell: in a few words only what no other language has, in more of them what is not about as likely English. */
function clear(likely: Likely, words: number): string | null {
  const [best] = likely;
  if (best === undefined) return null;
  if (words < ENOUGH_WORDS) return best.accuracy === 1 ? best.lang : null;
  const english = likely.find(({ lang }) => lang === ENGLISH)?.accuracy ?? 0;
  return english * 2 < best.accuracy ? best.lang : null;
}

/** As the turn itself is said, or else the user's last before it that tells. */
function spokenIn(turn: Turn, earlier: readonly Turn[]): string {
  for (const { text } of [turn, ...earlier.filter(({ role }) => role === "user").toReversed()]) {
    const code = languageOf(text);
    if (code !== null) return code;
  }
  return ENGLISH;
}

/** The statements of a user's turn in a language that is not English, in its own words: none where it is not known; null for English. */
export function foreignDrafts(turn: Turn, earlier: readonly Turn[], kinds: readonly Kind[]): readonly Draft[] | null {
  const code = spokenIn(turn, earlier);
  if (code === ENGLISH) return null;
  const language = foreign.find((candidate) => candidate.code === code);
  if (language === undefined) return [];
  const drafts = new Map<string, Draft>();
  for (const { text: quote } of ownWords(turn.text, language).flatMap((sentence) => parts(sentence, language.joint))) {
    const text = bare(quote, language);
    const kind = statedIn(text, language, kinds);
    if (kind && !drafts.has(text)) drafts.set(text, { kind: kind.id, text, quote, turn: turn.id, confidence: 0.6 });
  }
  return [...drafts.values()];
}

/** The sentences before any text that is worked on, without questions and what the limit cuts through. */
function ownWords(text: string, { task }: Language): readonly Passage[] {
  const found = sentences(text.slice(0, READ_CHARACTERS));
  const whole = text.length > READ_CHARACTERS ? found.slice(0, -1) : found;
  const handedOver = whole.findIndex((sentence) => task.test(sentence.text));
  return whole.slice(0, handedOver < 0 ? whole.length : handedOver).filter((sentence) => !/[?¿]/.test(sentence.text));
}

/** A sentence cut where a statement of its own begins. */
function parts({ text, start }: Passage, joint: RegExp): readonly Passage[] {
  const found = joint.exec(text);
  if (found === null) return [trim({ text, start })];
  const next = found.index + found[0].length;
  const rest = parts({ text: text.slice(next), start: start + next }, joint);
  return [trim({ text: text.slice(0, found.index), start }), ...rest];
}

function bare(quote: string, { opener, subordinate }: Language): string {
  const told = quote
    .replace(opener, "")
    .replace(/[\s,;:.!…–-]+$/u, "")
    .replaceAll(/\s+/g, " ");
  const statement = subordinate === undefined ? told : told.replace(...subordinate);
  return statement.charAt(0).toUpperCase() + statement.slice(1);
}

/** The kind whose way of speaking it is, the first of those given. */
const statedIn = (text: string, { leave, says }: Language, kinds: readonly Kind[]): Kind | undefined =>
  leave.test(text) ? undefined : kinds.find(({ id }) => says[id]?.some((pattern) => pattern.test(text)));
