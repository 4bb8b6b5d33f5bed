import { defineKind } from "../domain/kind";
import { reverses, sameStatement } from "../domain/statement";

export default defineKind({
  id: "procedure",
  label: "Way of doing",
  asks: "how the user does things, or wants them done",
  cue: /\b(?:(?:i|we) (?:usually|always|normally|typically|generally|mostly|often|regularly)|every (?:day|morning|evening|night|week|weekend|month|year|mon|tues|wednes|thurs|fri|satur|sun)|(?:once|twice|\w+ times) an? (?:day|week|month|year)|when(?:ever)? i \w+.*, i|my (?:\w+ )?(?:routine|workflow|process|habit|method|style|approach)|most of the time)\b/i,
  precedence: 55,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 0.3,
  verbatim: false,
  resolve(old, fresh) {
    if (sameStatement(old.text, fresh.text)) return "keep";
    return reverses(old.text, fresh.text) ? "supersede" : "both";
  },
});
