import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "dislikes",
  label: "dislikes",
  inverse: "disliked by",
  subject: "person",
  object: "thing",
  opposite: "likes",
  says: [
    /^(?:dislike|hate|loathe|detest|despise) (?!to (?:say|ask|bother)\b|it\b|that\b|when\b|how\b)(?<object>.+)/i,
    /^(?:can['’]?t|cannot|can not|could not|couldn['’]?t) stand (?<object>.+)/i,
    /^(?:find|found) (?<object>.+) (?:disgusting|awful|terrible|horrible)/i,
    /^be (?:not )?(?:disgusted by|put off by) (?<object>.+)/i,
  ],
  ends: [],
});
