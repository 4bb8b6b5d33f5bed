import { defineCheck, findQuote } from "../domain/check";
import { words } from "../domain/statement";

/** Fewer words in a row two people say by chance. */
const COPIED_WORDS = 6;
/** So much of each of the assistant's turns is looked at. */
const READ_CHARACTERS = 8_000;

/** "You said that …", "You think I …": what follows in the sentence is the assistant's. */
const ASCRIBED =
  /\b(?:you(?:'ve| have)? (?:just )?(?:said|say|told me|wrote|write|mentioned?|think|thought|assumed?|claim(?:ed)?|believed?|listed|noted|stated|keep saying|seem to think)|according to you|your (?:answer|notes?|profile|memory|reply) (?:says?|said)|du (?:sagst|hast gesagt|schreibst|denkst)|dijiste|has dicho|tu as (?:dit|écrit)|você disse)\b[^.!?\n]*$/i;

/** An option that the user takes up in its own words is theirs by that; a statement in the first person that the assistant made is not. */
const FIRST_PERSON = / (?:i|i'm|i've|my|me|we|our|ich|mein\w*|yo|mi|je|mon|ma|eu|meu|minha) /;

/** The words of a quote in runs, as the assistant might have said them. */
function runs(quote: string): readonly string[] {
  const all = words(quote);
  const from = all.slice(0, Math.max(0, all.length - COPIED_WORDS + 1));
  return from
    .map((_word, index) => ` ${all.slice(index, index + COPIED_WORDS).join(" ")} `)
    .filter((run) => FIRST_PERSON.test(run));
}

export default defineCheck({
  id: "repeated",
  yields: true,
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { turn, start } = place;
    if (ASCRIBED.test(turn.text.slice(Math.max(0, start - 200), start))) return true;
    const copied = runs(draft.quote);
    const earlier = [...window.context, ...window.turns.slice(0, window.turns.indexOf(turn))];
    return earlier.some(({ role, text }) => {
      if (role === "user" || copied.length === 0) return false;
      const said = ` ${words(text.slice(0, READ_CHARACTERS)).join(" ")} `;
      // The user names what was offered and says more of it; whoever only repeats says nothing else.
      return copied.filter((run) => said.includes(run)).length > copied.length / 2;
    });
  },
});
