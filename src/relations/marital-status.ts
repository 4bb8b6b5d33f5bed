import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "marital-status",
  label: "is",
  inverse: "status of",
  subject: "person",
  object: "value",
  single: "object",
  says: [
    /^(?:be|got|get|became|be now) (?<object>single|married|engaged|divorced|separated|widowed)\b/i,
    /^(?<object>date)\b/i,
    /^(?:have|got|found|met) an? (?:new )?(?<object>girlfriend|boyfriend|partner|husband|wife|fianc[ée]e?)\b/i,
    /^be (?<object>in a relationship|seeing (?:someone|somebody))\b/i,
    /^be (?:an? |the )?(?<object>widow|widower|newlywed)\b/i,
    /^(?<object>divorced|married|separated)\b/i,
  ],
  ends: [/^(?:broke up|broken up|split up|be not together|be together)\b/i],
  objectIs: /marital status|relationship status/,
});
