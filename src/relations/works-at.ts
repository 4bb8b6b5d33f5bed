import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "works-at",
  label: "works at",
  inverse: "employer of",
  subject: "person",
  object: "organisation",
  single: "object",
  says: [
    /^(?:left|quit) (?<left>.+?) to (?:join|work (?:at|for)) (?<object>\p{Lu}.+)/u,
    /^(?:(?:switched|changed) (?:jobs?|employers?)|went) from (?<left>\p{Lu}.+?) to (?<object>\p{Lu}.+)/u,
    /^(?:work|be employed|be working)(?: \w+ly| full[- ]time| part[- ]time| remotely)?(?: as .+?)? (?:at|for) (?<object>.+)/i,
    /^(?:work|be) (?:an? |the )?(?:[\w-]+ ){0,5}at (?<object>\p{Lu}.+)/u,
    /^be (?:an? |the |our )(?:[\p{L}-]+ ){0,4}?(?:engineer|developer|designer|manager|director|analyst|nurse|doctor|teacher|consultant|scientist|chef|lecturer|accountant|lawyer) (?:at|for) (?<object>.+)/iu,
    /^(?:started|joined|start|began)(?: working)?(?: (?:a|my|the) (?:new )?(?:job|role|position)| as .+?)? ?(?:at|with|for) (?<object>.+)/i,
    /^joined (?<object>\p{Lu}.+)/u,
    /^(?:have|got|took|taken|found|start|accepted|landed)(?: (?:a|my|the|an))?(?: [\w-]+){0,3}? (?:job|position|role|offer|work)(?: as .+?)? (?:at|with|for|from) (?<object>.+)/i,
    /^(?:got |been |be )?hired (?:by|at) (?<object>.+)/i,
    /^(?:my |the |a )?(?:old )?(?:job|position|work|role) (?:at|with|for) (?<object>.+)/i,
  ],
  ends: [
    /^(?:left|quit|resigned from|retired from) (?:my |the |a )?(?:(?:\w+ )?(?:job|position|role) (?:at|with|for|in) )?(?:working (?:at|for) )?(?<object>\p{Lu}\S*(?: \p{Lu}\S*)*)/u,
    /^(?:got |be |was )?(?:laid off|fired|let go|made redundant)(?: (?:by|from|at) (?<object>.+))?/i,
    /^(?:left|lost|quit|resigned from|gave up) (?:my|the) (?:\w+ )?job\b/i,
    /^(?:retired|resigned|be (?:retired|unemployed|jobless|out of work|between jobs|looking for a (?:new )?job))\b/i,
    /^my (?:job|contract) (?:at|with) (?<object>.+?) (?:ended|be over)/i,
  ],
  objectIs: /employer|company that employs \w+/,
});
