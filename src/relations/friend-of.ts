import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "friend-of",
  label: "friend of",
  inverse: "friend of",
  subject: "person",
  object: "person",
  says: [/^(?:be|became) (?:(?:good|best|close|old) )?friends with (?<object>.+)/i],
  ends: [
    /^be not (?:on speaking terms|friends) with (?<object>.+)/i,
    /^(?:fell out|stopped talking) with (?<object>.+)/i,
  ],
  subjectIs: /friends?|best friends?|buddy|mate|pal|room-?mate|flat-?mate|housemate|neighbou?r/,
});
