import type { Memory } from "../../domain/memory";
import type { Knowledge } from "./learner";

/** What was drawn from some turns, by `turnKey`, each memory once. */
export async function drawnFrom(
  turns: Iterable<string>,
  { fromTurn }: Pick<Knowledge, "fromTurn">,
): Promise<readonly Memory[]> {
  const found = await Promise.all([...new Set(turns)].map((key) => fromTurn(key)));
  return [...new Map(found.flat().map((memory) => [memory.id, memory])).values()];
}
