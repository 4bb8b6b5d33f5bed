import type { Candidate } from "../domain/candidate";
import type { Facts } from "../domain/entry";
import type { Prompt } from "../domain/signal";
import { rank } from "../engine/recall/rank";
import { signals } from "../signals";
import type { Corpus } from "./corpus";

export interface RecallOptions {
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** At most so many are read. */
  readonly limit: number;
  readonly isWanted?: (facts: Facts) => boolean;
}

/** The memories that are most likely to bear on a prompt, best first: only they are read from the store. */
export async function candidates(
  { index, get }: Pick<Corpus, "index" | "get">,
  prompt: Prompt,
  { model, limit, isWanted = () => true }: RecallOptions,
): Promise<readonly Candidate[]> {
  const ranked = rank(prompt, { index, signals, model, isWanted }).slice(0, limit);
  const memories = new Map((await get(ranked.map(({ id }) => id))).map((memory) => [memory.id, memory]));
  return ranked.flatMap(({ id, score, signals: shares }) => {
    const memory = memories.get(id);
    return memory === undefined ? [] : [{ memory, score, signals: shares }];
  });
}
