import { defineExtractor, type ChatWindow } from "../domain/extractor";
import type { Kind } from "../domain/kind";
import type { Draft } from "../domain/memory";
import type { Turn } from "../domain/turn";
import { clauses } from "./embedded/clauses";
import type { Passage } from "./embedded/passage";
import { restate } from "./embedded/restate";
import { sentences } from "./embedded/sentences";

/** What people tell about themselves stands in the first few thousand characters; what is longer was pasted. */
const READ_CHARACTERS = 8_000;

const FIRST_PERSON = /\b(?:i|me|my|mine|we|us|our|ours)\b/i;

/** The kind whose way of speaking it is, the most telling first. */
const kindOf = (statement: string, kinds: readonly Kind[]): Kind | undefined =>
  kinds.find(({ cue }) => cue?.test(statement));

const byPrecedence = (kinds: readonly Kind[]): readonly Kind[] =>
  [...kinds].sort((one, other) => other.precedence - one.precedence);

/** The sentences that are read, without the one that the limit cuts through. */
function read(text: string): readonly Passage[] {
  const found = sentences(text.slice(0, READ_CHARACTERS));
  return text.length > READ_CHARACTERS ? found.slice(0, -1) : found;
}

/** The first of each statement of a turn. */
function draftsOf(turn: Turn, kinds: readonly Kind[]): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  const promising = read(turn.text).filter(({ text }) => FIRST_PERSON.test(text) && kindOf(text, kinds) !== undefined);
  for (const { text: quote } of promising.flatMap(clauses)) {
    const text = restate(quote);
    const kind = FIRST_PERSON.test(text) ? kindOf(text, kinds) : undefined;
    if (kind && !drafts.has(text)) drafts.set(text, { kind: kind.id, text, quote, turn: turn.id, confidence: 0.6 });
  }
  return [...drafts.values()];
}

/** Finds statements in the first person by grammar and by the cues of the kinds. English; needs no download. */
export default defineExtractor({
  id: "embedded",
  label: "Built in",
  preference: 0,
  pace: "instant",
  languages: ["en"],
  available: () => Promise.resolve({ available: true }),
  extract({ turns, kinds }: ChatWindow) {
    const ordered = byPrecedence(kinds);
    return Promise.resolve(turns.filter(({ role }) => role === "user").flatMap((turn) => draftsOf(turn, ordered)));
  },
});
