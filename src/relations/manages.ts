import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "manages",
  label: "manages",
  inverse: "reports to",
  subject: "person",
  object: "person",
  single: "subject",
  says: [
    /^(?:manage|supervise|lead|be in charge of) (?<object>\p{Lu}.*)/u,
    /^(?:manage|supervise|lead) (?<object>me)\b/i,
  ],
  ends: [],
  saysInverse: [
    /^(?:report|be reporting|answer)(?: directly)? to (?<object>.+)/i,
    /^be (?:managed|supervised|led) by (?<object>.+)/i,
  ],
  subjectIs: /manager|boss|supervisor|line manager|team lead|team leader/,
});
