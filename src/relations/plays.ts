import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "plays",
  label: "plays",
  inverse: "played by",
  subject: "person",
  object: "thing",
  says: [
    /^play (?!with\b|for\b|in\b|on\b|at\b|a role)(?:the )?(?<object>.+?)(?= (?:in|at|with|for|on)\b|$)/i,
    /^(?:took up|started|picked up) (?:playing )?(?:the )?(?<object>piano|guitar|violin|drums|cello|flute|tennis|football|basketball|chess|golf|padel|squash|badminton|volleyball|hockey|rugby)\b/i,
    /^(?:take|have) (?<object>piano|guitar|violin|drum|cello|flute|singing|tennis|golf) lessons/i,
  ],
  ends: [
    /^(?:quit|gave up|stopped|given up|dropped) (?:playing )?(?:the )?(?<object>piano|guitar|violin|drums|cello|flute|tennis|football|basketball|chess|golf|padel|squash|badminton|volleyball|hockey|rugby)\b/i,
  ],
  objectIs: /instrument/,
});
