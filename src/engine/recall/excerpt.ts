import { endsAsking } from "../../domain/asking";
import { terms } from "./terms";

/** As long as this, a turn is told whole. In UTF-16 units. */
export const SHORT = 100;
/** What a sentence gains: that it tells of a time where one is asked for; and loses: that it only asks. In words shared. */
const TIMELY = 0.5;
const ASKING = 1;
/** Of two that share as many words the one that tells more; from so many words on it makes no difference. */
const TELLING = 12;

const TIME =
  /\b(?:yesterday|today|tonight|tomorrow|ago|last|next|recently|this (?:week|weekend|month|year|morning)|\w+day|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|since|weeks?|months?|years?|days?)\b/i;
const ASKS_WHEN = /\b(?:when|how long|what (?:date|day|year|month|time))\b/i;
const sentences = new Intl.Segmenter(undefined, { granularity: "sentence" });

/**
 * What of a long turn answers a prompt: the sentence that shares most words with it, and others while all is short. What is left out
 * between them is marked.
 */
export function excerpt(text: string, prompt: string): string {
  if (text.length <= SHORT) return text;
  // With the spaces behind them: not every script has any.
  const parts = Array.from(sentences.segment(text.trim().replaceAll(/\s+/g, " ")), ({ segment }) => segment);
  if (parts.length < 2) return text;
  const asked = new Set(terms(prompt));
  const isTimely = ASKS_WHEN.test(prompt);
  const worth = parts.map((part) => {
    const told = new Set(terms(part));
    const shared = [...asked].filter((term) => told.has(term)).length;
    const telling = Math.min(told.size, TELLING) / (TELLING + 1);
    return shared + telling + (isTimely && TIME.test(part) ? TIMELY : 0) - (endsAsking(part) ? ASKING : 0);
  });
  const order = [...worth.keys()].sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0));
  const chosen = new Set<number>();
  let length = 0;
  for (const place of order) {
    const own = parts[place]?.trimEnd().length ?? 0;
    if (chosen.size > 0 && length + own > SHORT) continue;
    chosen.add(place);
    length += own;
  }
  const told = joined(parts, chosen);
  return told.length < text.length ? told : text;
}

function joined(parts: readonly string[], chosen: ReadonlySet<number>): string {
  const places = [...chosen].sort((one, other) => one - other);
  return places
    .map((place, at) => `${at > 0 && places[at - 1] !== place - 1 ? "… " : ""}${parts[place] ?? ""}`)
    .join("")
    .trimEnd();
}
