import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "lives-in",
  label: "lives in",
  inverse: "home of",
  subject: "person",
  object: "place",
  single: "object",
  says: [
    /^(?:moved|relocated|transferred)(?: back| home| over| out| house| house and home)?(?: from (?<left>.+?))? to (?!a (?:new|bigger|smaller|larger)\b|the (?:next|first)\b)(?<object>.+)/i,
    /^(?:live|be based|be living|be settled|settled(?: down)?|be back|reside) (?:together )?(?:near|outside|just outside|in|at) (?<object>.+)/i,
    /^be a resident of (?<object>.+)/i,
    /^(?:have|bought|rent|got) (?:a|an|our|my) (?:\w+ )?(?:home|house|flat|apartment|place|studio|room|condo|cottage|bungalow) in (?<object>.+)/i,
  ],
  ends: [/^(?:moved|got) (?:out of|away from) (?<object>\p{Lu}.+)/u, /^left (?<object>\p{Lu}\S*(?: \p{Lu}\S*)*)/u],
  objectIs: /home(?: city)?|place of residence|current city|address/,
});
