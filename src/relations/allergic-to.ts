import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "allergic-to",
  label: "is allergic to",
  inverse: "gives an allergy to",
  subject: "person",
  object: "thing",
  says: [
    /^(?:be|became|developed) (?:\w+ly )?(?:allergic|intolerant|sensitive) to (?<object>.+)/i,
    /^(?:have|got|developed|suffer from|be diagnosed with) (?:an? )?(?:(?:severe|mild|serious|bad|strong|slight) )?(?:allergy|intolerance|allergies) to (?<object>.+)/i,
    /^(?:have|got|developed|suffer from|be diagnosed with) (?:an? )?(?:(?:severe|mild|serious|bad|strong|slight) )?(?!no\b)(?<object>[\p{L}-]+(?: [\p{L}-]+)?) (?:allergy|allergies|intolerance)\b/iu,
    /^be (?<object>[\p{L}-]+)[- ]intolerant\b/iu,
    /^(?:my |the )?(?<object>[\p{L}-]+(?: [\p{L}-]+)?) (?:allergy|allergies|intolerance)$/iu,
  ],
  ends: [
    /^(?:outgrew|outgrown|got over|overcame|lost) (?:my |the )(?<object>.+?) (?:allergy|intolerance)/i,
    /^(?:outgrew|outgrown|got over|overcame|lost) (?:my |the )allergy to (?<object>.+)/i,
    /^(?:my |the )(?<object>.+?) (?:allergy|intolerance) (?:be|have) (?:gone|cured|over|a misdiagnosis|disappeared)/i,
    /^(?:be )?(?:cured of|not have) (?:my |the |an? )?(?<object>.+?) (?:allergy|intolerance)/i,
    /^can (?:now )?eat (?<object>.+?)(?: again| now)?$/i,
  ],
});
