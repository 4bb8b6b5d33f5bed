import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "brother-of",
  label: "brother of",
  inverse: "has the brother",
  subject: "person",
  object: "person",
  says: [],
  ends: [],
  subjectIs: /brothers?|twin brother|half-brother|stepbrother/,
});
