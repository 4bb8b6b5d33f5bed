import { defineKind, phrases } from "../domain/kind";

export default defineKind({
  id: "constraint",
  layer: "profile",
  asks: "what must be respected: health, diet, safety, budget, belief, 'never …', 'only …'",
  cue: phrases(
    /allerg\w+|intoleran\w+|coeliac|celiac|diabet\w+|asthma\w*|migraines?|pregnant|wheelchair|colou?r[- ]?blind|deaf/,
    /vegan|vegetarian|pescatarian|kosher|halal|\w+[- ]free|(?:follow|keep|on|adhere to) an? (?:[\w-]+ ){0,4}diet/,
    /phobia|(?:afraid|scared|fear|terrified) of|makes? me (?:feel )?(?:sick|ill|nauseous|dizzy|jittery|anxious)/,
    /(?:can't|cannot|can not|mustn't|must not|unable to|not able to) (?!stand|wait|believe|help|imagine|agree|thank|say|think|tell|see|find|figure|decide|remember)\w+/,
    /(?:refuse|not allowed|forbidden) to|avoid\w*|exclusively|strictly|opposed to|against/,
    /(?:never|don't|do not) (?:ever )?(?:eat|drink|use|buy|wear|take|smoke|drive|fly|touch|watch|read|play|own|consume|feed|allow|trust)/,
    /only (?:use|buy|eat|wear|drink|read|feed|listen|watch|want|play|consume|work|shop|stay|purchase|choose|consider|accept)/,
    /on a (?:tight |limited |small )?budget|afford|due to (?:my|an?|health|medical|religious|privacy|personal)/,
    /i (?:\w+ )?(?:need|require) .* to be/,
  ),
  precedence: 70,
  halfLifeDays: Number.POSITIVE_INFINITY,
  sensitive: false,
  steers: 1,
  verbatim: false,
});
