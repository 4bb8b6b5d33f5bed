import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "likes",
  label: "likes",
  inverse: "liked by",
  subject: "person",
  object: "thing",
  opposite: "dislikes",
  says: [
    /^(?:like|love|enjoy|adore)(?: to (?:eat|drink|watch|read|play|listen to))? (?!to (?:know|hear|see)\b|it\b|that\b|you\b|how\b)(?<object>.+)/i,
    /^be (?:an? )?(?:\w+ )?(?:fan of|fond of|keen on|into|crazy about|passionate about|obsessed with|in love with) (?<object>.+)/i,
    /^(?:grew|grown|come|came|learned|learnt) to (?:like|love|enjoy) (?<object>.+)/i,
    /^(?:developed a taste for|have a soft spot for|acquired a taste for) (?<object>.+)/i,
    /^(?:grown|got|became|become) (?:fond of|into|hooked on|obsessed with) (?<object>.+)/i,
  ],
  ends: [
    /^(?:got|be|grew|am|become|became|grown) (?:so )?(?:tired|sick|bored|fed up|over) (?:of|with) (?<object>.+)/i,
    /^(?:be|got) (?:so )?over (?<object>.+)/i,
    /^went off (?<object>.+)/i,
    /^lost (?:my )?(?:interest in|taste for|love (?:of|for)) (?<object>.+)/i,
  ],
});
