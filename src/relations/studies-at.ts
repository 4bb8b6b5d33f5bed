import { defineRelation } from "../domain/relation";

const SCHOOL = "(?:the )?(?:[\\p{L}.]+ ){0,3}?(?:university|college|school|uni|academy|institute)\\b";

export default defineRelation({
  id: "studies-at",
  label: "studies at",
  inverse: "school of",
  subject: "person",
  object: "organisation",
  single: "object",
  says: [
    /^(?:transferred|switched|changed) from (?<left>.+?) to (?<object>.+ (?:University|College|School))/u,
    /^(?:study|major)(?: \S+){0,4}? at (?<object>.+)/i,
    /^be an? (?:\w+ )?student (?:at|in) (?<object>.+)/i,
    new RegExp(
      `^(?:be|go to|attend|started at|transferred to) (?:a (?:student|freshman|sophomore|junior|senior) )?(?:at|in|of)? ?(?<object>${SCHOOL}.*)`,
      "iu",
    ),
  ],
  ends: [
    /^(?:finished|left|quit|dropped out of) (?:university|college|uni|school)\b/i,
    new RegExp(`^(?:graduated|finished|dropped out|left|quit)(?: (?:from|of|out of))? (?<object>${SCHOOL}.*)`, "iu"),
    /^(?:graduated|dropped out|finished my studies)\b/i,
  ],
  objectIs: /school|university|college/,
});
