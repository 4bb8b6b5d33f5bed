import { defineCheck, findQuote, type Quoted } from "../domain/check";
import { findSecrets } from "./secret/find-secrets";

/** So much of a turn around a passage tells whether something in it is a secret: "my password is" may stand before it. */
const AROUND = 400;

/** Does a secret of the turn reach into the passage? */
function reaches({ turn: { text }, start, end }: Quoted): boolean {
  const from = Math.max(0, start - AROUND);
  const secrets = findSecrets(text.slice(from, end + AROUND));
  return secrets.some((secret) => from + secret.start < end && from + secret.end > start);
}

export default defineCheck({
  id: "secret",
  drop(draft, window) {
    const place = findQuote(draft, window);
    return (place !== null && reaches(place)) || [draft.text, draft.quote].some((text) => findSecrets(text).length > 0);
  },
});
