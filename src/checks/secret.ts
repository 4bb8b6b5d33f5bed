import { defineCheck, findQuote } from "../domain/check";
import { findSecrets } from "./secret/find-secrets";

/** So far from a passage, in characters, a secret on the same line still belongs to it. */
const BESIDE = 120;

/** A passage with what stands beside it on its line. */
function withBeside(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const after = text.slice(end, end + BESIDE);
  return before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end) + (after.split("\n")[0] ?? "");
}

export default defineCheck({
  id: "secret",
  reason: "It holds a password, a key or another secret.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    const around = place === null ? "" : withBeside(place.turn.text, place.start, place.end);
    return [draft.text, draft.quote, around].some((text) => findSecrets(text).length > 0);
  },
});
