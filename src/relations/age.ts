import { defineRelation } from "../domain/relation";

const NUMBER =
  "(?<object>\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|eighteen|nineteen)";

export default defineRelation({
  id: "age",
  label: "is aged",
  inverse: "age of",
  subject: "person",
  object: "value",
  single: "object",
  says: [
    new RegExp(
      `^be (?:almost |about |turning )?${NUMBER}(?: years?[- ](?:old|of age)| yo|y/o)?(?= now|[,.]| and\\b| this| today| already|$| years)`,
      "i",
    ),
    new RegExp(`^(?:turned|became|have turned) ${NUMBER}\\b`, "i"),
    new RegExp(`^be an? ${NUMBER}[- ]year[- ]old\\b`, "i"),
    new RegExp(`^(?:just )?(?:celebrated|have) my ${NUMBER}(?:st|nd|rd|th) birthday`, "i"),
  ],
  ends: [],
  objectIs: /age/,
});
