import { sourceKey } from "../engine/source";
import type { Corpus } from "./corpus";
import { wholeTurnsAt } from "./facts";

/** `Memory.id`s of the kept turns that some memories were drawn from: where those stand, these would only say it again. */
export async function wholeTurnsOf({ index, get }: Corpus, ids: readonly string[]): Promise<readonly string[]> {
  const memories = await get(ids);
  return wholeTurnsAt(
    index,
    memories.flatMap(({ sources }) => sources.map(sourceKey)),
  );
}
