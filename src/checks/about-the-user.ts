import { defineCheck } from "../domain/check";

const FIRST_PERSON = /\b(?:i|me|my|mine|myself|we|us|our|ours)\b/i;
const SECOND_PERSON = /\b(?:you|your|yours|yourself|u|ur|let's|let me)\b/i;
/** What might be, not what is. */
const SUPPOSED = /^(?:if|suppose|imagine|pretend|assume|say)\b|\bif (?:i|we) (?:were|was|had|could)\b/i;

export default defineCheck({
  id: "about-the-user",
  reason: "It says nothing of the user.",
  drop: ({ text }) => !FIRST_PERSON.test(text) || SECOND_PERSON.test(text) || SUPPOSED.test(text),
});
