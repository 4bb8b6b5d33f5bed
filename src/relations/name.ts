import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "name",
  label: "is called",
  inverse: "name of",
  subject: "person",
  object: "value",
  single: "object",
  says: [
    /^(?:be (?:called|named)|go by|(?:be )?call(?:ed)? (?:me|myself)) (?<object>.+)/i,
    /^changed (?:my|her|his) (?:\w+ )?name (?:from (?<left>.+?) )?to (?<object>.+)/i,
    /^(?:be|go) by the name (?:of )?(?<object>.+)/i,
  ],
  ends: [],
  objectIs: /(?:full |first )?name|nickname/,
});
