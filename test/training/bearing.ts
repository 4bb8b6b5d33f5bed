import { featureName } from "../../src/engine/recall/fuse";
import type { MemoryIndex } from "../../src/engine/recall/memory-index";
import { measure } from "../../src/engine/recall/rank";
import type { Prompt } from "../../src/domain/signal";
import { signals } from "../../src/signals";

/** A memory that was looked at for a prompt. */
export interface Looked {
  /** `Memory.id`. */
  readonly id: string;
  readonly whole: boolean;
  /** In the order of `featureNames`. */
  readonly features: readonly number[];
}

export const featureNames: readonly string[] = signals.flatMap((signal) =>
  signal.features.map((feature) => featureName(signal, feature)),
);

/** Memories with more words and meaning in common with the prompt than the others: those that have a chance. */
const LOOKED_AT = 120;

/** What the signals say of the memories that have a chance with a prompt. */
export function look(prompt: Prompt, index: MemoryIndex, model: string): readonly Looked[] {
  const { pool, measured } = measure(prompt, { index, signals, model });
  const columns = measured.flatMap((each) => each.columns);
  const chance = (place: number): number =>
    (pool.meaning[place] ?? 0) + (pool.words[place] ?? 0) + 0.5 * (pool.passage[place] ?? 0);
  return pool.rows
    .map((_, place) => place)
    .sort((one, other) => chance(other) - chance(one))
    .slice(0, LOOKED_AT)
    .map((place) => ({
      id: index.tables.catalog.idOf(pool.rows[place] ?? -1) ?? "",
      whole: pool.facts[place]?.whole === true,
      features: columns.map((values) => values[place] ?? 0),
    }));
}
