import { defineCheck, findQuote } from "../domain/check";
import type { Turn } from "../domain/turn";
import { forms } from "./pasted/form";
import { handedOver } from "./pasted/handed-over";
import { letters } from "./pasted/letter";
import { logs } from "./pasted/log";
import { READ_CHARACTERS, type Span } from "./pasted/span";
import { verse } from "./pasted/verse";

/** A turn is asked about once for each of its drafts. */
const known = new WeakMap<Turn, readonly Span[]>();

function pastedIn(turn: Turn): readonly Span[] {
  const found = known.get(turn);
  if (found) return found;
  const text = turn.text.slice(0, READ_CHARACTERS);
  const spans = [handedOver, letters, logs, verse, forms].flatMap((find) => find(text));
  known.set(turn, spans);
  return spans;
}

export default defineCheck({
  id: "pasted",
  drop(draft, window) {
    const place = findQuote(draft, window);
    if (place === null) return false;
    const { turn, start, end } = place;
    return start >= READ_CHARACTERS || pastedIn(turn).some((span) => start < span.end && end > span.start);
  },
});
