import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "works-with",
  label: "works with",
  inverse: "works with",
  subject: "person",
  object: "person",
  says: [/^(?:work|collaborate|be working)(?: closely| together| mostly)? with (?<object>\p{Lu}.*)/u],
  ends: [],
  subjectIs: /co-?workers?|colleagues?|teammates?|co-?founder|business partner|desk mate/,
});
