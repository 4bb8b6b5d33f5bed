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

/** Of the words of a statement that carry meaning, so many must have been said. */
const SAID = 0.75;

export default defineCheck({
  id: "grounded",
  reason: "It says more than was said.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null || place.turn.role !== "user") return true;
    const said = new Set([place.turn, ...window.context].flatMap(({ text }) => stems(text)));
    if (place.turn.speaker !== undefined) for (const name of stems(place.turn.speaker)) said.add(name);
    const stated = stems(draft.text);
    const known = stated.filter((stem) => said.has(stem)).length;
    return known < SAID * stated.length || !firm(draft.text).every((stem) => said.has(stem));
  },
});
