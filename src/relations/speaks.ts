import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "speaks",
  label: "speaks",
  inverse: "spoken by",
  subject: "person",
  object: "thing",
  says: [
    /^speak (?:fluent |native |some |a little |a bit of |decent |basic |good )?(?<object>\p{Lu}.*)/u,
    /^speak (?:fluent |native |some |a little |a bit of )?(?<object>english|german|french|spanish|portuguese|italian|dutch|arabic|chinese|mandarin|japanese|korean|russian|polish|turkish|hindi)\b/i,
    /^be (?:fluent|bilingual|conversational) in (?<object>.+)/i,
    /^be a native (?<object>\p{Lu}\p{L}+) speaker/u,
  ],
  ends: [],
  objectIs: /native language|mother tongue|first language/,
});
