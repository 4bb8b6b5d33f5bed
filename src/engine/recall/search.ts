import type { Row } from "../../domain/row";
import type { Prompt, Search } from "../../domain/signal";
import type { MemoryIndex } from "./memory-index";
import { passageOf } from "./passage-of";
import type { IsWanted } from "./tables";
import { askedTerms } from "./term-hash";

/** The rows that were found last, at most so many. */
interface Matched {
  readonly limit: number;
  readonly rows: readonly Row[];
}

/** How a prompt looks into the index. */
export interface Look {
  /** `Embedder.model` of the prompt's vector. */
  readonly model: string;
  /** Rows of which no other takes the place; all where it is not told. */
  readonly isWanted?: IsWanted | null;
}

/** One prompt's look into the index. */
export function createSearch(prompt: Prompt, index: MemoryIndex, { model, isWanted = null }: Look): Search {
  const { tables, told } = index;
  const { catalog, terms, vectors } = tables;
  const words = askedTerms(prompt.text);
  let matched: Matched = { limit: 0, rows: [] };
  return {
    prompt,
    model,
    asked: prompt.asked ?? null,
    nearest: (vector, limit) => [...vectors.nearest(vector, limit, isWanted).rows],
    matching(limit) {
      // Of fewer, the best are the same.
      if (matched.limit < limit) matched = { limit, rows: Array.from(terms.matching(words, limit, isWanted).rows) };
      return matched.rows.slice(0, limit);
    },
    related: (steps) =>
      new Map(
        told.graph.related(prompt.text, steps).flatMap(({ id, score }) => {
          const row = catalog.rowOf(id);
          return row === null || isWanted?.(row) === false ? [] : [[row, score] as const];
        }),
      ),
    beside: (row) => passageOf(row, tables).filter((turn) => turn !== row),
  };
}
