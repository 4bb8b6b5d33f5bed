import { stemmer } from "stemmer";
import { eng } from "stopword";
import { defineCheck, findQuote } from "../domain/check";
import { words } from "../domain/statement";

const STOP = new Set(eng);

const stems = (text: string): readonly string[] =>
  words(text)
    .filter((word) => !STOP.has(word))
    .map(stemmer);

const NAME_OR_NUMBER = /^\p{N}|^\p{Lu}/u;

/** Names and numbers, but for the first word, which has a capital anyway. */
const firm = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .slice(1)
    .filter((word) => NAME_OR_NUMBER.test(word))
    .flatMap(stems);

/** So much of what stands before a quote, and of each earlier turn, is looked at: a turn can be very long. */
const NEARBY_CHARACTERS = 2_000;

/** Of the words of a statement that carry meaning, so many must have been said. */
const SAID = 0.75;

export default defineCheck({
  id: "grounded",
  reason: "It says more than was said.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null || place.turn.role !== "user") return true;
    const { text, speaker = "" } = place.turn;
    const near = text.slice(Math.max(0, place.start - NEARBY_CHARACTERS), place.end);
    const earlier = window.context.map((turn) => turn.text.slice(-NEARBY_CHARACTERS));
    const said = new Set([speaker, near, ...earlier].flatMap(stems));
    const stated = stems(draft.text);
    const known = stated.filter((stem) => said.has(stem)).length;
    return known < SAID * stated.length || !firm(draft.text).every((stem) => said.has(stem));
  },
});
