import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "child-of",
  label: "child of",
  inverse: "parent of",
  subject: "person",
  object: "person",
  says: [],
  ends: [],
  subjectIs: /sons?|daughters?|kids?|child|children|baby|toddler|stepson|stepdaughter/,
  objectIs: /mother|father|mum|mom|mama|dad|papa|parents?|stepmother|stepfather|stepmum|stepmom|stepdad/,
});
