import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "sister-of",
  label: "sister of",
  inverse: "has the sister",
  subject: "person",
  object: "person",
  says: [],
  ends: [],
  subjectIs: /sisters?|twin sister|half-sister|stepsister/,
});
