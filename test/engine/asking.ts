import type { Prompt, Signal } from "../../src/domain/signal";
import type { MemoryIndex } from "../../src/engine/recall/memory-index";
import { createPool } from "../../src/engine/recall/pool";
import { createSearch } from "../../src/engine/recall/search";

export interface Asked {
  /** `Memory.id`s of those that the signal brings, best first. */
  readonly candidates: readonly string[];
  /** What a feature says of a memory, wherever it came from; NaN for what there is not. */
  readonly of: (feature: string, id: string) => number;
}

/** What one signal says of everything in an index. */
export function asking(
  signal: Signal,
  prompt: Prompt,
  { index, model }: { readonly index: MemoryIndex; readonly model: string },
): Asked {
  const { catalog } = index.tables;
  const answers = signal.prepare(createSearch(prompt, index, { model }));
  const pool = createPool(
    Array.from({ length: catalog.size }, (_, row) => row),
    prompt,
    { index },
  );
  const columns = answers.measure(pool);
  return {
    candidates: answers.candidates.map((row) => catalog.idOf(row) ?? ""),
    of: (feature, id) =>
      columns[signal.features.indexOf(feature)]?.[pool.rows.indexOf(catalog.rowOf(id) ?? -1)] ?? Number.NaN,
  };
}
