import { defineCheck, findQuote } from "../domain/check";

/** Passages between quotation marks, longer than a title, and lines marked as an answer to a mail. */
const QUOTED = /"[^"\n]{24,}"|“[^”\n]{24,}”|«[^»\n]{24,}»|„[^“\n]{24,}“|^>.*$/gm;

export default defineCheck({
  id: "quoted",
  reason: "Somebody else's words are quoted.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { text } = place.turn;
    return [...text.matchAll(QUOTED)].some(
      // A message that is one quotation from end to end is the user's own.
      ({ 0: passage, index }) =>
        passage.length < text.trim().length && place.start >= index && place.start < index + passage.length,
    );
  },
});
