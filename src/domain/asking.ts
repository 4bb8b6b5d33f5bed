/** Asks for something that the user's tastes and limits decide. */
const ASKS_ADVICE =
  /\b(?:recommend\w*|suggest\w*|advi[cs]e|ideas?|options?|tips|best|good|should (?:i|we)|what to|which|help (?:me|us)|looking (?:for|to)|plan\w*|(?:i|we) (?:need|want)|cook|recipe|buy|book|visit|watch|read|try)\b/i;
const ABOUT_ME = /\b(?:i|i'm|i'd|i've|me|my|we|us|our)\b/i;

/** Whether a prompt speaks of who writes it: 1, or else 0. English. */
export const speaksOfMe = (prompt: string): number => (ABOUT_ME.test(prompt) ? 1 : 0);

/** How much a prompt asks for advice or a plan: 1 for the user themself, a half for nobody named, 0 where it does not. English. */
export const asksAdvice = (prompt: string): number => (ASKS_ADVICE.test(prompt) ? 0.5 + 0.5 * speaksOfMe(prompt) : 0);
