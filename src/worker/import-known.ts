import type { Memory } from "../domain/memory";
import type { Turn } from "../domain/turn";
import type { Corpus } from "./corpus";

/** A memory that stands here already, by its id or in the same words, is not taken in again: what is here may be newer. */
export async function unknownTo(
  { slices }: Pick<Corpus, "slices">,
  memories: readonly Memory[],
): Promise<readonly Memory[]> {
  if (memories.length === 0) return [];
  const wording = ({ kind, text }: Memory): string => `${kind}\n${text}`;
  const fresh = new Map(memories.map((memory) => [memory.id, memory]));
  const asked = new Set(memories.map(wording));
  const said = new Set<string>();
  for await (const known of slices()) {
    for (const memory of known) {
      fresh.delete(memory.id);
      if (asked.has(wording(memory))) said.add(wording(memory));
    }
  }
  return [...fresh.values()].filter((memory) => {
    const isKnown = said.has(wording(memory));
    said.add(wording(memory));
    return !isKnown;
  });
}

/** The turns of one chat that were not learned from yet, as far as their chat tells. Edited words count as known here; the inbox looks closer. */
export async function newTurns(
  { fromChat }: Pick<Corpus, "fromChat">,
  turns: readonly Turn[],
): Promise<readonly Turn[]> {
  const [first] = turns;
  if (first === undefined) return [];
  const known = new Set((await fromChat(first)).flatMap(({ sources }) => sources.map(({ turn }) => turn)));
  return turns.filter(({ id }) => !known.has(id));
}
