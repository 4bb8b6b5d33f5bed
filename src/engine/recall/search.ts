import type { Row } from "../../domain/row";
import type { Prompt, Search } from "../../domain/signal";
import type { MemoryIndex } from "./memory-index";
import { passageOf } from "./passage-of";
import { askedTerms } from "./term-hash";

/** The rows that were found last, at most so many. */
interface Matched {
  readonly limit: number;
  readonly rows: readonly Row[];
}

/** One prompt's look into the index. `model` is that of the prompt's vector. */
export function createSearch(prompt: Prompt, index: MemoryIndex, model: string): Search {
  const { tables, told } = index;
  const { catalog, terms, vectors } = tables;
  const words = askedTerms(prompt.text);
  let matched: Matched = { limit: 0, rows: [] };
  return {
    prompt,
    model,
    asked: prompt.asked ?? null,
    nearest: (vector, limit) => [...vectors.nearest(vector, limit).rows],
    matching(limit) {
      // Of fewer, the best are the same.
      if (matched.limit < limit) matched = { limit, rows: Array.from(terms.matching(words, limit).rows) };
      return matched.rows.slice(0, limit);
    },
    related: (steps) =>
      new Map(
        told.graph.related(prompt.text, steps).flatMap(({ id, score }) => {
          const row = catalog.rowOf(id);
          return row === null ? [] : [[row, score] as const];
        }),
      ),
    beside: (row) => passageOf(row, tables).filter((turn) => turn !== row),
  };
}
