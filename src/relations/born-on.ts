import { defineRelation } from "../domain/relation";

const MONTH =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";

export default defineRelation({
  id: "born-on",
  label: "was born on",
  inverse: "birthday of",
  subject: "person",
  object: "value",
  single: "object",
  lasting: true,
  says: [new RegExp(`^(?:be )?born (?:on |in )?(?<object>(?:the )?(?:\\d|${MONTH}).*)`, "i")],
  ends: [],
  objectIs: /birthday|date of birth|birth date|birthdate/,
});
