/** Any of these words, in whatever case; letters beyond ASCII are letters too. */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "iu");

/** Asks for something that the user's tastes and limits decide. */
const ASKS_ADVICE = anyOf(
  "recommend\\p{L}*|suggest\\p{L}*|advi[cs]e|ideas?|options?|tips|best|good|should (?:i|we)|what to|which|help (?:me|us)|looking (?:for|to)",
  "plan\\p{L}*|(?:i|we) (?:need|want)|cook|recipe|buy|book|visit|watch|read|try",
  "empf[ei]hl\\p{L}*|vorschl[aä]g\\p{L}*|schlage?|ideen?|tipps?|soll(?:te|ten|en)? (?:ich|wir)|welche[mnrs]?",
  "recomi?end\\p{L}*|sug(?:ie|e)r\\p{L}*|consejos?|debería\\p{L}*|cuál(?:es)?",
  "recommand\\p{L}*|conseil\\p{L}*|sugg[eè]r\\p{L}*|idées?|devrais|quel(?:le)?s?|sugest\\p{L}*|dicas?|ideias?|qual",
);
const ABOUT_ME = anyOf(
  "i|me|my|we|us|our|ich|mir|mich|mein\\p{L}{0,2}|wir|uns|unser\\p{L}{0,2}|yo|mi|mis|nosotr[oa]s|nuestr[oa]s?",
  "je|j(?=['’])|moi|mon|ma|mes|nous|notre|nos|meus?|minhas?",
);

/** What was only asked tells nothing of the person: does a text end with a question? */
export const endsAsking = (text: string): boolean => /[?？؟]\s*$/.test(text);

/** Whether a prompt speaks of who writes it: 1, or else 0. English, German, Spanish, French and Portuguese. */
export const speaksOfMe = (prompt: string): number => (ABOUT_ME.test(prompt) ? 1 : 0);

/** How much a prompt asks for advice or a plan: 1 for the user themself, a half for nobody named, 0 where it does not. The same languages. */
export const asksAdvice = (prompt: string): number => (ASKS_ADVICE.test(prompt) ? 0.5 + 0.5 * speaksOfMe(prompt) : 0);
