import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "lives-in",
  label: "lives in",
  inverse: "home of",
  subject: "person",
  object: "place",
  single: true,
  says: [/^(?:now )?lives in (?<object>[^,.(]+)/i],
  ends: [/^(?:no longer lives|used to live|lived) in (?<object>[^,.(]+)/i],
});
