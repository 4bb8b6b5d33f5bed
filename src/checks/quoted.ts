import { defineCheck, findQuote } from "../domain/check";

/** Passages between quotation marks, and lines marked as an answer to a mail. */
const QUOTED = /"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|„[^“\n]*“|^\s*>.*$/gm;

/** With its marks; what is shorter is a title. */
const FEWEST_CHARACTERS = 26;

const isPassage = (found: string): boolean => found.length >= FEWEST_CHARACTERS || found.trimStart().startsWith(">");

export default defineCheck({
  id: "quoted",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { text } = place.turn;
    return [...text.matchAll(QUOTED)].some(
      // A message that is one quotation from end to end is the user's own.
      ({ 0: passage, index }) =>
        isPassage(passage) &&
        passage.length < text.trim().length &&
        place.end > index &&
        place.start < index + passage.length,
    );
  },
});
