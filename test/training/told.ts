import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const folder = join(import.meta.dirname, "told");

/** As much of a data set's people as the training must know: what bears on a question, too. */
const person = v.looseObject({
  id: v.string(),
  questions: v.array(
    v.looseObject({
      id: v.string(),
      text: v.string(),
      askedAt: v.string(),
      evidence: v.optional(v.array(v.string()), []),
      gold: v.optional(v.array(v.string()), []),
      answer: v.optional(v.string(), ""),
    }),
  ),
});

export type JudgedPerson = v.InferOutput<typeof person>;

/** The people of a data set with what bears on their questions. */
export const judgedPeople = (set: unknown): readonly JudgedPerson[] =>
  v.parse(v.object({ people: v.array(person) }), set).people;

/** People whom we made up, in the evaluation's format: what the project may carry and test itself by. */
export const toldPeople = {
  name: "made up",
  people: readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .map((file): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"))),
};
