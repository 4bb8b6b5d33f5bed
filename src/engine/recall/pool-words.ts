import type { Row } from "../../domain/row";
import { column, type Column } from "../../domain/signal";
import { passageOf } from "./passage-of";
import type { Catalog, TermTable } from "./tables";
import { LENGTH_NORM, SATURATION } from "./term-scores";

interface Texts {
  readonly catalog: Pick<Catalog, "turnOf" | "before" | "after" | "isSearched">;
  readonly terms: Pick<TermTable, "rarity" | "length" | "averageLength" | "counts">;
}

/** BM25 of some rows, as a share of the most that the asked terms can score; and of their passages, each taken for one text. */
export function wordColumns(
  rows: readonly Row[],
  asked: readonly number[],
  texts: Texts,
): { readonly words: Column; readonly passage: Column } {
  const slots = new Map<Row, number>();
  const slotOf = (row: Row): number => {
    const known = slots.get(row);
    if (known !== undefined) return known;
    slots.set(row, slots.size);
    return slots.size - 1;
  };
  for (const row of rows) slotOf(row);
  const passages = rows.map((row) => passageOf(row, texts).map(slotOf));
  const scoreOf = scorer([...slots.keys()], asked, texts);
  return {
    words: column({ rows }, (place) => scoreOf([place])),
    passage: column({ rows }, (place) => scoreOf(passages[place] ?? [])),
  };
}

/** Scores the rows of some slots as one text. */
function scorer(
  rows: readonly Row[],
  asked: readonly number[],
  { terms }: Pick<Texts, "terms">,
): (slots: readonly number[]) => number {
  const rarities = asked.map((term) => terms.rarity(term));
  const most = rarities.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const counts = terms.counts(asked, rows);
  const lengths = rows.map((row) => terms.length(row));
  const { averageLength } = terms;
  return (slots) => {
    let length = 0;
    for (const slot of slots) length += lengths[slot] ?? 0;
    const share = length / (averageLength * slots.length || 1);
    const norm = SATURATION * (1 - LENGTH_NORM + LENGTH_NORM * share);
    let score = 0;
    for (let term = 0; term < asked.length; term++) {
      let count = 0;
      for (const slot of slots) count += counts[slot * asked.length + term] ?? 0;
      if (count > 0) score += ((rarities[term] ?? 0) * count) / (count + norm);
    }
    return score / most;
  };
}
