import nlp from "compromise";
import { trim, type Passage } from "./passage";

interface Placed {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** Begins a statement of its own about the speaker or what is theirs. */
const STATEMENT = /^(?:(?:and|but|so|plus|also|though|although|then)\s+)*(?:i|we)(?:'(?:m|ve|d|ll|re)|\s+(?!mean\b|guess\b|think\b))|^(?:(?:and|but|plus|also)\s+)*(?:my|our)\s/i;

/** Turns from telling to asking. */
const QUESTION = /^(?:and|but|so)\s+(?:do|does|did|can|could|would|will|should|is|are|what|how|which|where|who|any)\b/i;

/** What comes before a statement and says nothing itself. */
const OPENER = /^(?:by the way|btw|anyway|actually|also|well|oh|hey|hi|hello|thanks|yes|no|yeah|speaking of|on (?:a|an)other note)\b[^,]*,?$/i;

/**
 * Cuts a sentence into the statements it joins, each with a subject of its own: "I'm Mara, my sister is a vet" are two,
 * "I avoid caffeine because it makes me jittery" is one.
 */
export function clauses(sentence: Passage): readonly Passage[] {
  const found: Placed[] = nlp(sentence.text).clauses().json({ offset: true });
  const cuts = found
    .filter(({ text }, index) => index === 0 || STATEMENT.test(text) || QUESTION.test(text) || OPENER.test(found[index - 1]?.text ?? ""))
    .map(({ offset }) => offset.start);
  return cuts.map((start, index) =>
    trim({ text: sentence.text.slice(start, cuts[index + 1]), start: sentence.start + start }),
  );
}
