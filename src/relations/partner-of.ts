import { defineRelation } from "../domain/relation";

const WHOM = "(?<object>(?!a\\b|an\\b|again|now|for|since|in|last|next)\\p{L}.*)";

export default defineRelation({
  id: "partner-of",
  label: "is together with",
  inverse: "is together with",
  subject: "person",
  object: "person",
  single: "object",
  says: [
    new RegExp(
      `^(?:(?:be|got|get) )?(?:married|engaged|together|in a relationship|back together|dating|wed)(?: to| with) ${WHOM}`,
      "iu",
    ),
    new RegExp(`^(?:married|date|dated|be seeing|started (?:dating|seeing)|be going out with|see|wed) ${WHOM}`, "iu"),
  ],
  ends: [
    /^(?<object>.+) and i (?:broke up|split(?: up)?|separated|got divorced|divorced|be no longer together|be not together)/i,
    /^(?:broke up|broken up|split(?: up)?|separated|got divorced|divorced|be divorced|get divorced)(?: with| from)? (?<object>(?!last|in|this|after|a\b|two|three|and)\p{L}.+)/iu,
    /^(?:be|be now) (?:single|divorced|separated|widowed|an? (?:widow|widower))\b/i,
    /^(?:broke up|broken up|split up|got divorced|divorced|separated|became single)\b/i,
    /^(?:left|dumped) my (?:husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?)(?: (?<object>\p{Lu}.+))?/u,
    /^my (?:husband|wife|partner|boyfriend|girlfriend|fianc[ée]e?) (?:(?<object>\p{Lu}\p{L}+) )?(?:left me|died|passed away|and i (?:broke up|split|separated|divorced))/u,
  ],
  subjectIs: /husband|wife|spouse|partner|boyfriend|girlfriend|fianc[ée]e?/,
});
