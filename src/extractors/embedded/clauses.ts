import nlp from "compromise";
import { trim, type Passage } from "./passage";

interface Placed {
  readonly text: string;
  readonly offset: { readonly start: number };
}

/** Begins a statement of its own about the speaker. */
const STATEMENT =
  /^(?:(?:and|but|so|plus|also|though|although|then)\s+)*(?:i|we)(?:['’](?:m|ve|d|ll|re)|\s+(?!mean\b|guess\b|think\b))/i;

/** Begins a statement about what is the speaker's, if there is a verb in it; without one it is the next in a list. */
const BELONGING = /^(?:(?:and|but|so|plus|also)\s+)*(?:my|our)\s/i;

/** Says when or whether the next part holds. */
const CONDITION = /^(?:when(?:ever)?|if|while|after|before|once|unless|until|as)\b/i;

/** Turns from telling to asking. */
const QUESTION = /^(?:and|but|so)\s+(?:do|does|did|can|could|would|will|should|is|are|what|how|which|where|who|any)\b/i;

/** Stands before a statement and says nothing itself. */
const OPENER =
  /^(?:by the way|btw|anyway|actually|also|well|oh|hey|hi|hello|thanks|yes|no|yeah|speaking of\b[^,]*|on (?:a|an)other note)(?: \w+){0,2},?$/i;

/** Without any of these it is one statement, and the grammar need not be asked. */
const JOINED =
  /[,;:–—]|\s-\s|\b(?:and|but|so|plus|though|although|then|because|since|as|while|when|if)\b.*\b(?:i|we|my|our)\b|\b(?:i|we)\b.*\b(?:i|we)\b/i;

/** "I'm Mara, I moved": the grammar takes the two for one. */
const COMMA = /,\s+(?=(?:I|we)(?:['’]\w|\s+\w))/g;

/**
 * Cuts a sentence into the statements it joins, each with a subject of its own: "I'm Mara, my sister is a vet" are two,
 * "I avoid caffeine because it makes me jittery" is one.
 */
export function clauses(sentence: Passage): readonly Passage[] {
  if (!JOINED.test(sentence.text)) return [sentence];
  const cuts = joints(sentence.text);
  return cuts.map((start, index) =>
    trim({ text: sentence.text.slice(start, cuts[index + 1]), start: sentence.start + start }),
  );
}

/** Where statements begin in a sentence, in order. */
function joints(text: string): readonly number[] {
  const found = nlp(text).clauses();
  const placed: Placed[] = found.json({ offset: true });
  const starts = placed.map(({ offset }) => offset.start);
  const belonging = starts.filter((start, index) => BELONGING.test(text.slice(start)) && found.eq(index).has("#Verb"));
  const commas = [...text.matchAll(COMMA)].map(({ index, 0: comma }) => index + comma.length);
  const possible = [...new Set([0, ...starts, ...commas])].toSorted((one, other) => one - other);
  return possible.filter((start, index) => {
    const before = text.slice(possible[index - 1], start).trim();
    const after = text.slice(start);
    if (start === 0 || OPENER.test(before) || QUESTION.test(after)) return true;
    if (CONDITION.test(before)) return false;
    return starts.includes(start) ? STATEMENT.test(after) || belonging.includes(start) : STATEMENT.test(before);
  });
}
