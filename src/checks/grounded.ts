import { stemmer } from "stemmer";
import { eng } from "stopword";
import { defineCheck, findQuote } from "../domain/check";
import type { ChatWindow } from "../domain/extractor";
import { words } from "../domain/statement";
import type { Turn } from "../domain/turn";

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

/** What stands before a turn in its chat. */
const before = (turn: Turn, { context, turns }: ChatWindow): readonly Turn[] => [
  ...context,
  ...turns.slice(0, turns.indexOf(turn)),
];

export default defineCheck({
  id: "grounded",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null || place.turn.role !== "user") return true;
    const { text, speaker = "" } = place.turn;
    const near = text.slice(Math.max(0, place.start - NEARBY_CHARACTERS), place.end);
    const earlier = before(place.turn, window).map(({ role, text: told }) => ({
      role,
      text: told.slice(-NEARBY_CHARACTERS),
    }));
    const own = [speaker, near, ...earlier.filter(({ role }) => role === "user").map((turn) => turn.text)];
    const byUser = new Set(own.flatMap(stems));
    const said = new Set([...byUser, ...earlier.flatMap((turn) => stems(turn.text))]);
    const stated = stems(draft.text);
    const known = stated.filter((stem) => said.has(stem)).length;
    // The assistant's words may say what "option 2" is; they never make a statement alone.
    const isOwn = stated.length === 0 || stated.some((stem) => byUser.has(stem));
    return !isOwn || known < SAID * stated.length || !firm(draft.text).every((stem) => said.has(stem));
  },
});
