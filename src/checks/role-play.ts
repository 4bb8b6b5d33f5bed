import { defineCheck, findQuote } from "../domain/check";

const ROLE =
  /\b(?:act(?:ing)? as|role-?play|pretend (?:to be|you|that)|imagine (?:you|that|yourself)|suppose you|you are (?:now )?an? |assume the role|take the role|in the (?:role|style|voice) of|write (?:me )?(?:an? |the )?(?:\w+ ){0,3}(?:story|poem|song|dialog(?:ue)?|monolog(?:ue)?|novel|scene|script|letter|speech|diary|essay|blog))\b/i;

export default defineCheck({
  id: "role-play",
  reason: "It is said in a role or a story.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    return place !== null && ROLE.test(place.turn.text.slice(0, place.start));
  },
});
