import { findBlock } from "../domain/block";
import { defineCheck, findQuote } from "../domain/check";

export default defineCheck({
  id: "from-block",
  reason: "Keepsake itself put it into the prompt.",
  drop(draft, window) {
    const place = findQuote(draft, window);
    const block = place && findBlock(place.turn.text);
    return place !== null && block !== null && place.start < block.end && place.end > block.start;
  },
});
