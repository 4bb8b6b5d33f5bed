import type { Row } from "../../domain/row";
import type { Catalog } from "./tables";

interface Turns {
  readonly catalog: Pick<Catalog, "turnOf" | "before" | "after" | "isSearched">;
}

/** Turns on either side that are looked at for one that the user said: the assistant's are not searched. */
const STEPS_ASIDE = 2;

/** The nearest whole turn on one side that is searched; null where none is. */
function aside(turn: Row, { catalog }: Turns, side: "before" | "after"): Row | null {
  let here: Row | null = turn;
  for (let step = 0; step < STEPS_ASIDE && here !== null; step++) {
    here = catalog[side](here);
    if (here !== null && catalog.isSearched(here)) return here;
  }
  return null;
}

/** The whole turns around a row: its own, and those before and after; its own alone where it was drawn from none. */
export function passageOf(row: Row, tables: Turns): readonly Row[] {
  const turn = tables.catalog.turnOf(row);
  if (turn === null) return [row];
  const before = aside(turn, tables, "before");
  const after = aside(turn, tables, "after");
  const passage = before === null ? [turn] : [before, turn];
  if (after !== null) passage.push(after);
  return passage;
}
