import nlp from "compromise";
import type { EntityType } from "../../domain/relation";

/** What a name that stands in no relation looks like. */
export function guessType(name: string): EntityType {
  const words = nlp(name);
  if (words.people().found) return "person";
  if (words.places().found) return "place";
  return words.organizations().found ? "organisation" : "thing";
}
