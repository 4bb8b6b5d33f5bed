import { MATERIAL, OF_ONESELF, TASK, WORK } from "./asked-work";
import { paragraphs, lines, type Part, type Span } from "./span";

/** Longer than anyone types a message: a text from elsewhere, but for what stands before it. */
const TYPED_CHARACTERS = 3_000;

const COLON = /[:：]\s*$/;

/** What is handed over stands in quotation marks, or after a colon. */
const OPENS = /[:：](?:\s|$)|\s[-–—]\s|\s(?=["“«„])/;

/** The user says what they are about to list. */
const OF_A_PERSON = /\b(?:i|i'm|i've|my|me|we|our)\b/i;

/** Points at a text on the same line. */
const POINTS = /\b(?:this|these|the following|esto|este|das|dies|diesen|ceci|ça|isto)\b/i;

/** Says so much and no more when it stands after the text. */
const SHORT_WORDS = 14;

/** Asks for work on what stands above it. */
const ABOVE =
  /^(?:\S+ ){0,2}(?:shorter|longer|simpler|more formal|more polite|less formal|politely|angrier)\b|\b(?:this|above|it|that)\b/i;

const isShort = ({ text }: Part): boolean => text.split(/\s+/).length <= SHORT_WORDS;

/** Where the text begins that a line hands over on the line itself; null where it does not. */
function openedIn(line: Part): number | null {
  for (const { index, 0: order } of line.text.matchAll(WORK)) {
    const rest = line.text.slice(index + order.length);
    const sentence = /^[^.!?\n]*?(?=[.!?](?:\s|$)|$)/.exec(rest)?.[0] ?? rest;
    const opening = sentence.search(OPENS);
    if (opening >= 0) return line.start + index + order.length + opening + 1;
    const isFollowed = index + order.length + sentence.length + 2 < line.text.length;
    if (isFollowed && POINTS.test(order + sentence)) return line.start + index + order.length + sentence.length + 1;
  }
  const opening = MATERIAL.test(line.text) ? line.text.search(/[:：]\s/) : -1;
  return opening < 0 || OF_ONESELF.test(line.text.slice(0, opening + 1)) ? null : line.start + opening + 1;
}

const LISTED = /^(?:[-*•–]|\d+[.)])\s/;

/** Whether a line says that a text comes in the next one; a list after a colon may be the user's own. */
const announces = ({ text }: Part, next: Part): boolean => {
  if (OF_ONESELF.test(text)) return false;
  if (text.search(WORK) >= 0 || (text.endsWith("?") && MATERIAL.test(text))) return true;
  return COLON.test(text) && (MATERIAL.test(text) || !(OF_A_PERSON.test(text) || LISTED.test(next.text)));
};

/** Whether a paragraph says that a text comes in the next one. */
const precedes = ({ text }: Part): boolean =>
  !OF_ONESELF.test(text) && (COLON.test(text) || TASK.test(text) || MATERIAL.test(text) || text.search(WORK) >= 0);

/** What a message asks to be worked on: after the order, or before it. */
export function handedOver(text: string): readonly Span[] {
  const found: number[] = [];
  const all = lines(text);
  for (const [index, line] of all.entries()) {
    const opened = openedIn(line);
    if (opened !== null) found.push(opened);
    const next = all[index + 1];
    if (next && announces(line, next)) found.push(next.start);
  }
  const told = paragraphs(text);
  for (const [index, paragraph] of told.entries()) {
    const next = told[index + 1];
    if (next && (precedes(paragraph) || text.length > TYPED_CHARACTERS)) found.push(next.start);
  }
  const after = found.length === 0 ? [] : [{ start: Math.min(...found), end: text.length }];
  return [...after, ...before(told)];
}

/** What stands above a last paragraph that is only an order to work on it. */
function before(told: readonly Part[]): readonly Span[] {
  const last = told.at(-1);
  if (last === undefined || told.length < 2 || !isShort(last)) return [];
  const order = (last.text.search(WORK) >= 0 || MATERIAL.test(last.text)) && !OF_ONESELF.test(last.text);
  return order && ABOVE.test(last.text) ? [{ start: 0, end: last.start }] : [];
}
