import type { EventTime } from "../../domain/event-time";
import type { Row } from "../../domain/row";
import type { Prompt, Search } from "../../domain/signal";
import { timeOf } from "../learn/time";
import type { MemoryIndex } from "./memory-index";
import { askedTerms } from "./term-hash";

/** Turns on either side that are looked at for one that the user said: the assistant's are not searched. */
const STEPS_ASIDE = 2;

/** The nearest whole turn on one side that is searched; null where none is. */
function aside(turn: Row, { catalog }: Pick<MemoryIndex["tables"], "catalog">, side: "before" | "after"): Row | null {
  let here: Row | null = turn;
  for (let step = 0; step < STEPS_ASIDE && here !== null; step++) {
    here = catalog[side](here);
    if (here !== null && catalog.facts(here)?.searched === true) return here;
  }
  return null;
}

/** The whole turns around a row: its own, and those before and after; its own alone where it was drawn from none. */
export function passageOf(row: Row, tables: Pick<MemoryIndex["tables"], "catalog">): readonly Row[] {
  const turn = tables.catalog.turnOf(row);
  if (turn === null) return [row];
  return [aside(turn, tables, "before"), turn, aside(turn, tables, "after")].filter((each) => each !== null);
}

/** One prompt's look into the index. `model` is that of the prompt's vector. */
export function createSearch(prompt: Prompt, index: MemoryIndex, model: string): Search {
  const { tables, told } = index;
  const { catalog, terms, vectors } = tables;
  const words = askedTerms(prompt.text);
  let named: EventTime | null | undefined;
  return {
    prompt,
    model,
    get asked() {
      if (named === undefined) named = timeOf(prompt.text, prompt.now).when;
      return named;
    },
    nearest: (vector, limit) => [...vectors.nearest(vector, limit).rows],
    matching: (limit) => [...terms.matching(words, limit).rows],
    holding: (text, limit) => [...terms.matching(askedTerms(text), limit).rows],
    rarity: (word) => Math.max(0, ...askedTerms(word).map((term) => terms.rarity(term))),
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
