import type { JudgedPerson } from "../training/told";
import type { Result } from "./result";

/** Tokens of four characters, within which evidence is looked for. */
const BUDGETS = [300, 500, 1000, 2000];
const CHARACTERS_PER_TOKEN = 4;
/** A memory that names more turns counts for its first ones. */
const MOST_SOURCES = 4;

type Ranked = Result["answers"][number]["memories"];

/** The turns named by the memories that fit into so many tokens, best first. */
function namedWithin(memories: Ranked, budget: number): ReadonlySet<string> {
  const named = new Set<string>();
  let room = budget;
  for (const { text, sources } of memories) {
    room -= Math.ceil(text.length / CHARACTERS_PER_TOKEN);
    if (room < 0) break;
    for (const turn of sources.slice(0, MOST_SOURCES)) named.add(turn);
  }
  return named;
}

/** The mean share of a question's evidence within each budget, in percent. */
export function evidenceWithin(people: readonly JudgedPerson[], answers: Result["answers"]): string {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer.memories]));
  const asked = people.flatMap(({ questions }) => questions).filter(({ evidence }) => evidence.length > 0);
  const mean = (budget: number): number =>
    asked.reduce((sum, { id, evidence }) => {
      const named = namedWithin(byQuestion.get(id) ?? [], budget);
      return sum + evidence.filter((turn) => named.has(turn)).length / evidence.length;
    }, 0) / (asked.length || 1);
  return BUDGETS.map((budget) => `${(100 * mean(budget)).toFixed(1)}`).join(" / ");
}
