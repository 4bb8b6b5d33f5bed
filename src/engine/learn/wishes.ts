import { findBlock } from "../../domain/block";
import english from "./wishes/en";
import french from "./wishes/fr";
import german from "./wishes/de";
import portuguese from "./wishes/pt";
import spanish from "./wishes/es";

const languages = [english, german, spanish, french, portuguese];

/** What a message asks of the memory itself. */
export interface Wishes {
  /** The passages that are to be remembered, in UTF-16 units of the text: `[start, end)`. */
  readonly remember: readonly Span[];
  /** Whether nothing of this message is to be kept, and nothing of the one before it. */
  readonly leaveOut: boolean;
  readonly takeBack: boolean;
  /** What is to be forgotten, as it was said. */
  readonly forget: readonly string[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A wish stands where a person writes it: further in, a long text is from elsewhere. */
const OWN_WORDS = 1_500;
/** Our own block, code, quoted lines and passages: nobody asks for anything there. */
const NOT_SAID = /```[\s\S]*?(?:```|$(?![\s\S]))|^>.*$|"[^"\n]{12,}"|“[^”\n]{12,}”|«[^»\n]{12,}»|„[^“\n]{12,}“/gm;
const ASKS_BACK = /[?？]\s*$/;
const ASKED_POLITELY =
  /^(?:\S+\s+){0,3}(?:can|could|would|will|kannst|könntest|würdest|puedes|podrías|peux|pourrais|pode|poderia|podes)\b/i;
/** What ends a wish to forget without being part of it. */
const POLITE_END =
  /(?:,?\s*(?:please|ok(?:ay)?|thanks|thank you|now|again|any ?more|from your memory|bitte|por favor|s'il te plaît|stp|merci|gracias|danke))*[\s.!?…]*$/i;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

export function wishesOf(text: string): Wishes {
  const remember: Span[] = [];
  const forget: string[] = [];
  let [leaveOut, takeBack] = [false, false];
  for (const sentence of spoken(text)) {
    const wish = wishOf(sentence.text);
    if (wish === null) continue;
    leaveOut ||= wish.type === "leave out" || wish.type === "take back";
    takeBack ||= wish.type === "take back";
    if (wish.type === "forget") forget.push(wish.what);
    if (wish.type === "remember") remember.push(...passages(text, sentence.start + wish.from, sentence));
  }
  return { remember, leaveOut, takeBack, forget };
}

type Wish =
  | { readonly type: "leave out" | "take back" }
  | { readonly type: "forget"; readonly what: string }
  | { readonly type: "remember"; readonly from: number };

/** The wish with which a sentence begins; null for nearly every sentence. */
function wishOf(sentence: string): Wish | null {
  const said = sentence.replaceAll("’", "'");
  if (ASKS_BACK.test(said) && !ASKED_POLITELY.test(said)) return null;
  for (const { leadIn, ...ways } of languages) {
    const from = leadIn.exec(said)?.[0].length ?? 0;
    const rest = said.slice(from);
    const isSaid = (way: RegExp): boolean => way.test(rest);
    if (ways.takeBack.some(isSaid)) return { type: "take back" };
    if (ways.leaveOut.some(isSaid)) return { type: "leave out" };
    const what = ways.forget.map((way) => way.exec(rest)?.groups?.["what"]).find((found) => found !== undefined);
    if (what !== undefined) return { type: "forget", what: what.replace(POLITE_END, "") };
    const asking = ways.remember.map((way) => way.exec(rest)?.[0]).find((found) => found !== undefined);
    if (asking !== undefined) return { type: "remember", from: from + asking.length };
  }
  return null;
}

interface Sentence extends Span {
  readonly text: string;
}

/** The sentences that the user says themselves, at the beginning and at the end of a message. */
function* spoken(text: string): Generator<Sentence> {
  const own = blank(text);
  const tail = own.length - OWN_WORDS;
  yield* sentencesOf(own, { start: 0, end: tail > OWN_WORDS ? OWN_WORDS : own.length });
  // The first sentence of the end may be half of one.
  if (tail > OWN_WORDS) yield* [...sentencesOf(own, { start: tail, end: own.length })].slice(1);
}

function* sentencesOf(text: string, { start: from, end }: Span): Generator<Sentence> {
  for (const { index, segment } of sentences.segment(text.slice(from, end))) {
    for (const line of segment.matchAll(/[^\n]+/g)) {
      const indent = /^\s*/.exec(line[0])?.[0].length ?? 0;
      const start = from + index + line.index + indent;
      const words = line[0].trim();
      yield { text: words, start, end: start + words.length };
    }
  }
}

/** The same text with blanks where the user does not speak. */
function blank(text: string): string {
  const block = findBlock(text);
  const own = block === null ? text : text.slice(0, block.start) + blanks(text, block) + text.slice(block.end);
  return own.replaceAll(NOT_SAID, (passage) => passage.replaceAll(/[^\n]/g, " "));
}

const blanks = (text: string, { start, end }: Span): string => text.slice(start, end).replaceAll(/[^\n]/g, " ");

/** What follows in the sentence; where nothing does, each line of the list that stands under it. */
function passages(text: string, from: number, { end }: Span): readonly Span[] {
  const rest = trimmed(text, from, end);
  if (rest !== null) return [rest];
  const list = /^[^\S\n]*\n(?:[^\S\n]*\n)?((?:[^\S\n]*\S[^\n]*(?:\n|$))+)/.exec(text.slice(end));
  const listStart = end + (list?.[0].length ?? 0) - (list?.[1]?.length ?? 0);
  return Array.from((list?.[1] ?? "").matchAll(/[^\n]+/g), ({ 0: line, index }) => {
    const bullet = /^\s*(?:[-*•]|\d+[.)])?\s*/.exec(line)?.[0].length ?? 0;
    return trimmed(text, listStart + index + bullet, listStart + index + line.length);
  }).filter((span) => span !== null);
}

/** Without the white space at both ends; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const passage = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(passage)) return null;
  return { start: start + passage.search(/\S/), end: start + passage.trimEnd().length };
}
