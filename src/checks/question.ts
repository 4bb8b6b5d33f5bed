import { defineCheck } from "../domain/check";

const ASKS =
  /^(?:(?:and|but|so|or|ok(?:ay)?|now|then|well)[,\s]+)*(?:who|whom|whose|what|why|how|which|(?:when|where)(?! (?:i|we|my|our)\b)|is|are|am i|was(?! ich)|were|do|does|did|can|could|would|will(?! ich)|should|shall|may|might|have|has|had|any)(?:n't)?\b|^¿/i;

export default defineCheck({
  id: "question",
  drop: ({ text, quote }) => /[?？؟]["'”’)\]]*$/.test(quote) || ASKS.test(text),
});
