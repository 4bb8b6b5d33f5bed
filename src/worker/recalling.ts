import type { Candidate } from "../domain/candidate";
import type { Facts } from "../domain/entry";
import type { Row } from "../domain/row";
import type { Memory } from "../domain/memory";
import type { Prompt } from "../domain/signal";
import { rank } from "../engine/recall/rank";
import { timeAsked } from "../engine/recall/time-asked";
import { signals } from "../signals";
import type { Corpus } from "./corpus";

export interface RecallOptions {
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** At most so many are read. */
  readonly limit: number;
  /** What is less likely is not read, but for what may stand in for a turn; nothing where it is not given. */
  readonly least?: number;
  readonly isWanted?: (facts: Facts) => boolean;
  /** As in `Ranking`. */
  readonly space?: string | null;
  /** Rows that are looked at whether a signal brings them or not. */
  readonly also?: Iterable<Row>;
}

/** The index may be a moment behind, and knows a space by its hash. */
const isHere = ({ space }: Memory, here: RecallOptions["space"]): boolean =>
  here === undefined || space === null || space === here;

/** The memories that are most likely to bear on a prompt, best first: only they are read from the store. */
export async function candidates(
  { index, get }: Pick<Corpus, "index" | "get">,
  prompt: Prompt,
  options: RecallOptions,
): Promise<readonly Candidate[]> {
  const asked = await timeAsked(prompt.text, prompt.now);
  const ranked = rank({ ...prompt, asked }, { index, signals, ...options });
  const memories = new Map((await get(ranked.map(({ id }) => id))).map((memory) => [memory.id, memory]));
  return ranked.flatMap(({ id, score, signals: shares }) => {
    const memory = memories.get(id);
    return memory === undefined || !isHere(memory, options.space) ? [] : [{ memory, score, signals: shares }];
  });
}
