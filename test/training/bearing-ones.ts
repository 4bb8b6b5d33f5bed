import { terms } from "../../src/engine/recall/terms";
import type { JudgedPerson } from "./told";

/** A memory that was looked at for a question, as far as it is judged. */
export interface Judgeable {
  readonly whole: boolean;
  readonly text: string;
  /** The turns that it was drawn from. */
  readonly sources: readonly string[];
}

/** A statement that holds so much of what is to be told bears on the question. */
const HOLDS = 1 / 3;

/**
 * Which memories bear on a question: whole turns that are evidence; and of the statements drawn from one, those that tell what is to be
 * told, or else the one that tells most of it: what was said beside it in the same breath does not bear.
 */
export function bearingOnes<T extends Judgeable>(
  seen: readonly T[],
  { evidence, gold, answer }: Pick<JudgedPerson["questions"][number], "evidence" | "gold" | "answer">,
): ReadonlySet<T> {
  const asked = [...gold, answer].map((text) => new Set(terms(text))).filter(({ size }) => size > 0);
  const named = seen.filter(({ sources }) => sources.some((turn) => evidence.includes(turn)));
  const held = ({ text }: T): number => {
    const told = new Set(terms(text));
    return Math.max(0, ...asked.map((words) => [...words].filter((word) => told.has(word)).length / words.size));
  };
  const most = new Map<string, number>();
  for (const one of named.filter(({ whole }) => !whole)) {
    const turn = one.sources.at(-1) ?? "";
    most.set(turn, Math.max(held(one), most.get(turn) ?? 0));
  }
  const isBest = (one: T): boolean => held(one) === most.get(one.sources.at(-1) ?? "");
  return new Set(named.filter((one) => one.whole || held(one) >= HOLDS || isBest(one)));
}
