import { defineSignal } from "../domain/signal";

/** Asks for something that the user's tastes and limits decide. */
const ASKS_ADVICE =
  /\b(?:recommend\w*|suggest\w*|advi[cs]e|ideas?|options?|tips|best|good|should (?:i|we)|what to|which|help (?:me|us)|looking (?:for|to)|plan\w*|(?:i|we) (?:need|want)|cook|recipe|buy|book|visit|watch|read|try)\b/i;

const ABOUT_ME = /\b(?:i|i'm|i'd|me|my|we|us|our)\b/i;

export default defineSignal({
  id: "advice",
  label: "Advice",
  weight: 0.11,
  prepare({ text }, index) {
    const asks = ASKS_ADVICE.test(text) ? (ABOUT_ME.test(text) ? 1 : 0.5) : 0;
    return { candidates: [], score: (memory) => asks * (index.kindOf(memory)?.steers ?? 0) };
  },
});
