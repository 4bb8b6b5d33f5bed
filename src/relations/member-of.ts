import { defineRelation } from "../domain/relation";

const GROUPS =
  "club|choir|band|team|gym|church|orchestra|society|association|union|league|group|party|board|committee|guild|troupe|chess club|book club|fire brigade";

export default defineRelation({
  id: "member-of",
  label: "member of",
  inverse: "has the member",
  subject: "person",
  object: "organisation",
  says: [
    /^be (?:an? )?(?:\w+ )?(?:member|part) of (?<object>.+)/i,
    new RegExp(
      `^(?:joined|belong to|be in|go to|sing in|play in|play .+? in|be on|signed up for|started at|train at) (?<object>(?:a|an|the|my|our) (?:[\\p{L}-]+ ){0,3}?(?:${GROUPS})\\b.*)`,
      "iu",
    ),
    new RegExp(`^have an? (?<object>(?:${GROUPS})) membership`, "iu"),
  ],
  ends: [
    new RegExp(
      `^(?:left|quit|dropped out of|cancelled|canceled|resigned from|stepped down from|got kicked out of) (?:a|an|the|my|our) (?<object>(?:[\\p{L}-]+ ){0,3}?(?:${GROUPS})\\b.*)`,
      "iu",
    ),
  ],
});
