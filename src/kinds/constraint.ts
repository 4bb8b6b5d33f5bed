import { defineKind } from "../domain/kind";
import { reverses, sameStatement } from "../domain/statement";

export default defineKind({
  id: "constraint",
  label: "Limit",
  asks: "what must be respected: health, diet, safety, budget, belief, 'never …', 'only …'",
  cue: /\b(?:allerg\w+|intoleran\w+|c(?:o)?eliac|diabet\w+|asthma\w*|migraines?|vegan|vegetarian|pescatarian|kosher|halal|\w+[- ]free|phobia|afraid of|scared of|fear of|terrified of|pregnant|wheelchair|colou?r[- ]?blind|deaf|(?:can't|cannot|can not|mustn't|must not|unable to|not able to) (?!stand|wait|believe|help|imagine|agree|thank|say|think|tell|see|find|figure|decide|remember)\w+|(?:refuse|not allowed|forbidden) to|(?:never|don't|do not) (?:ever )?(?:eat|drink|use|buy|wear|take|smoke|drive|fly|touch|watch|read|play|own|consume|feed|allow|trust)|avoid\w*|only (?:use|buy|eat|wear|drink|read|feed|listen|watch|want|play|consume|work|shop|stay|purchase|choose|consider|accept)|exclusively|strictly|(?:follow|keep|on|adhere to) an? (?:[\w-]+ ){0,4}diet|makes? me (?:feel )?(?:sick|ill|nauseous|dizzy|jittery|anxious)|on a (?:tight |limited |small )?budget|afford|(?:strongly |firmly |fully )?(?:opposed to|against)|i(?:'ll| will)? (?:\w+ )?(?:need|require) (?!help|some|advice|ideas|suggestions|a few|an idea|to (?:know|find|write|create|make|do|get|go|think)).* to be|due to (?:my|an?|health|medical|religious|privacy|personal))\b/i,
  precedence: 70,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 1,
  verbatim: false,
  resolve(old, fresh) {
    if (sameStatement(old.text, fresh.text)) return "keep";
    return reverses(old.text, fresh.text) ? "supersede" : "both";
  },
});
