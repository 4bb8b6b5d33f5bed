import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "diet",
  label: "eats",
  inverse: "diet of",
  subject: "person",
  object: "value",
  single: "object",
  says: [
    /^(?:be|became|went|turned|go|eat|have gone|gone) (?:an? )?(?:\w+ly )?(?<object>vegan|vegetarian|pescatarian|pescetarian|flexitarian|omnivore|keto|paleo|kosher|halal|gluten[- ]free|plant[- ]based|meat eater)\b/i,
    /^(?:follow|be on|started|keep|eat|stick to|switched to|went on) (?:an? |the )?(?:\w+ly )?(?<object>vegan|vegetarian|pescatarian|keto|paleo|kosher|halal|gluten[- ]free|plant[- ]based|low[- ]carb|mediterranean|carnivore|fodmap|low[- ]fodmap)\b/i,
    /^(?:switched|went|moved) from (?:being )?(?<left>vegan|vegetarian|pescatarian|keto|paleo) to (?:being )?(?<object>\w+)/i,
    /^(?:veganism|vegetarianism|keto|the (?<object>\w+) diet)$/i,
  ],
  ends: [
    /^(?:eat|started eating|be eating|eating|started to eat|be back to eating|went back to eating) (?:meat|fish|chicken|dairy|cheese|eggs|carbs|gluten|bread|animal products)(?: and \w+)?(?: again| now)\b/i,
    /^(?:started eating|went back to eating|be back to eating) (?:meat|fish|chicken|dairy|cheese|eggs|carbs|gluten)/i,
    /^(?:stopped|quit|gave up|given up|be done with|broke) (?:being |going |my )?(?<object>vegan|vegetarian|pescatarian|keto|paleo|veganism|vegetarianism)/i,
  ],
  objectIs: /diet/,
});
