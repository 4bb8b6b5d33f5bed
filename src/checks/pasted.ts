import { defineCheck, findQuote } from "../domain/check";

/** Work on a text, asked for at the beginning: what follows is that text. */
const TASK =
  /^(?:please |kindly |now |can you |could you |would you |you (?:should|will|must|need to|are to) |help me )*(?:re)?(?:write|word|phrase|edit|proofread|translate|summari[sz]e|correct|classify|categori[sz]e|improve|polish|paraphrase|shorten|expand|simplify|fix|convert|transform|reply|respond|analy[sz]e|answer|extract|evaluate|rate|review|grade|check|read|label|identify|explain|describe|complete|continue|change|make|turn|give|find|decide|determine|detect|mark|tag|rank|compare|adapt|format|generate|create|compose|act|roleplay|pretend|imagine|suppose|assume|take)\b/i;

/** Speaks of a text that is handed over. */
const MATERIAL =
  /\b(?:given|provided|following|below|attached|pasted)\b|\b(?:the|this|that|these|my|an?) (?:\w+ )?(?:text|sentences?|paragraphs?|passage|e-?mail|message|letter|article|essay|story|poem|tweet|review|comment|post|draft|document|transcript|conversation|chat|dialog(?:ue)?|statement|description|abstract|resume|cv|bio|speech|script|lyrics|answer|question|quote)\b/i;

/** Only a mail or a form begins so. */
const LETTER = /^(?:(?:subject|from|to|cc|sent|date|re|fwd?):|dear\b|to whom it may concern)/i;

const INTRODUCED = /:\s*$/;

/** Longer than anyone types a message: a text from elsewhere, but for what stands before it. */
const TYPED_CHARACTERS = 3_000;

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

const paragraphs = (text: string): readonly Paragraph[] =>
  Array.from(text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$(?![\s\S]))/g), ({ 0: match, index }) => ({
    text: match,
    start: index,
  }));

const handsOver = ({ text }: Paragraph): boolean => INTRODUCED.test(text) || TASK.test(text) || MATERIAL.test(text);

/** Where the pasted part of a message begins; its length where there is none. */
function pastedFrom(text: string): number {
  const all = paragraphs(text);
  const task = TASK.test(text) || MATERIAL.test(all[0]?.text ?? "") ? text.search(/[:：]\s*(?:\n|["“«])|[:：]\s/) : -1;
  const starts = all.flatMap((paragraph, index) => {
    if (LETTER.test(paragraph.text)) return [paragraph.start];
    const before = all[index - 1];
    const follows = before !== undefined && (handsOver(before) || text.length > TYPED_CHARACTERS);
    return follows ? [paragraph.start] : [];
  });
  return Math.min(...starts, task < 0 ? text.length : task, text.length);
}

export default defineCheck({
  id: "pasted",
  reason: "It stands in a text that was pasted.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    return place !== null && place.start >= pastedFrom(place.turn.text);
  },
});
