import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "from",
  label: "comes from",
  inverse: "birthplace of",
  subject: "person",
  object: "place",
  lasting: true,
  says: [
    /^(?:be (?:originally )?|come )from (?<object>.+)/i,
    /^(?:be )?(?:born|raised|born and raised)(?: and (?:raised|brought up))? (?:in|near) (?<object>(?!the \d|\d|january|february|march|april|may\b|june|july|august|september|october|november|december|a\b).+)/i,
    /^grew up (?:in|near|on) (?<object>.+)/i,
  ],
  ends: [],
  objectIs: /home ?town|birthplace|home country|native country|native city/,
});
