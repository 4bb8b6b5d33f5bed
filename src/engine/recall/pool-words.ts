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
  const { slots, own, passages, passageOfRow } = slotted(rows, texts);
  const scoreOf = scorer([...slots.keys()], asked, texts);
  const words = column({ rows }, (place) => scoreOf([own[place] ?? 0]));
  const scores = passages.map(scoreOf);
  return { words, passage: column({ rows }, (place) => scores[passageOfRow[place] ?? 0] ?? 0) };
}

interface Slotted {
  /** The rows, and then those that stand around them, with their places. */
  readonly slots: ReadonlyMap<Row, number>;
  /** The slot of each row. */
  readonly own: readonly number[];
  /** The slots of each passage. */
  readonly passages: readonly (readonly number[])[];
  /** Which of the passages each row has: what comes from one turn has the same. */
  readonly passageOfRow: readonly number[];
}

function slotted(rows: readonly Row[], texts: Texts): Slotted {
  const slots = new Map<Row, number>();
  const slotOf = (row: Row): number => {
    const known = slots.get(row);
    if (known !== undefined) return known;
    slots.set(row, slots.size);
    return slots.size - 1;
  };
  const own = rows.map(slotOf);
  const passages: (readonly number[])[] = [];
  const numbers = new Map<Row, number>();
  const passageOfRow = rows.map((row) => {
    const turn = texts.catalog.turnOf(row) ?? row;
    const known = numbers.get(turn);
    if (known !== undefined) return known;
    numbers.set(turn, passages.length);
    return passages.push(passageOf(turn, texts).map(slotOf)) - 1;
  });
  return { slots, own, passages, passageOfRow };
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
