import type { Facts } from "../../domain/entry";
import type { Pool, Prompt, Signal } from "../../domain/signal";
import { fuse, type Fused, type Measured, type Weights } from "./fuse";
import type { MemoryIndex } from "./memory-index";
import { createPool } from "./pool";
import { createSearch } from "./search";

/** What a prompt is ranked by. */
export interface Ranking {
  readonly index: MemoryIndex;
  readonly signals: readonly Signal[];
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** Which rows are looked at; all that are searched where it is not given. */
  readonly isWanted?: (facts: Facts) => boolean;
  readonly weights?: Weights;
}

/** A memory that may bear on a prompt, not yet read. */
export interface Ranked extends Fused {
  /** `Memory.id`. */
  readonly id: string;
}

/** What the signals say of every row that one of them brought. */
export function measure(
  prompt: Prompt,
  { index, signals, model, isWanted = () => true }: Ranking,
): { readonly pool: Pool; readonly measured: readonly Measured[] } {
  const search = createSearch(prompt, index, model);
  const prepared = signals.map((signal) => ({ signal, answers: signal.prepare(search) }));
  const { catalog } = index.tables;
  const rows = [...new Set(prepared.flatMap(({ answers }) => answers.candidates))].filter((row) => {
    const facts = catalog.facts(row);
    return facts !== null && facts.searched && isWanted(facts);
  });
  const pool = createPool(rows, prompt, index);
  return { pool, measured: prepared.map(({ signal, answers }) => ({ signal, columns: answers.measure(pool) })) };
}

/** Every memory that some signal would look at, best first. */
export function rank(prompt: Prompt, ranking: Ranking): readonly Ranked[] {
  const { pool, measured } = measure(prompt, ranking);
  const { catalog } = ranking.index.tables;
  return fuse(pool, measured, ranking.weights)
    .map((fused, place) => ({ id: catalog.idOf(pool.rows[place] ?? -1) ?? "", ...fused }))
    .sort((one, other) => other.score - one.score);
}
