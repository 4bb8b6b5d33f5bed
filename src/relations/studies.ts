import { defineRelation } from "../domain/relation";

const DEGREE = "phd|master['’]?s?|bachelor['’]?s?|degree|mba|doctorate|apprenticeship|course|bootcamp|diploma";

export default defineRelation({
  id: "studies",
  label: "studies",
  inverse: "studied by",
  subject: "person",
  object: "thing",
  single: "object",
  several: true,
  says: [
    /^(?:switched|changed) (?:my )?(?:majors?|degrees?|studies|courses?) from (?<left>.+?) to (?<object>.+)/i,
    /^(?:changed|switched) (?:my )?(?:major|degree|course|studies) to (?<object>.+)/i,
    /^(?:study|major in|be majoring in) (?!for\b|at\b|in\b|hard|abroad|every|with)(?<object>.+?)(?= (?:at|in) |$)/i,
    /^be an? (?<object>(?:[\p{L}-]+ ){1,3})student\b/iu,
    new RegExp(
      `^(?:do|be doing|be working on|work on|started|be in|enrolled in|be enrolled in|started on) (?:a|my|an) (?<object>(?:[\\p{L}'’-]+ )?(?:${DEGREE})\\b.*)`,
      "iu",
    ),
  ],
  ends: [
    new RegExp(
      `^(?:finished|completed|dropped out of|got|quit) (?:with )?(?:a |my |an |the )?(?<object>(?:[\\p{L}'’-]+ )?(?:${DEGREE})\\b.*)`,
      "iu",
    ),
    /^(?:graduated|dropped out|finished (?:my )?(?:studies|thesis|university|uni|college|school)|defended my (?:thesis|dissertation))\b/i,
  ],
  objectIs: /major|degree|field of study/,
});
