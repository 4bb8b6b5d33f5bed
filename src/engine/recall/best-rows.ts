import type { Row, RowHits } from "../../domain/row";

/** The few rows of the highest scores; of equal ones the lower row. */
export interface BestRows {
  offer(row: Row, score: number): void;
  /** Best first. */
  hits(): RowHits;
}

export function createBestRows(limit: number): BestRows {
  /** A heap with the worst of them at its top. */
  const rows: Row[] = [];
  const scores: number[] = [];

  const isWorse = (row: Row, score: number, place: number): boolean => {
    const other = scores[place] ?? 0;
    return score < other || (score === other && row > (rows[place] ?? 0));
  };
  const move = (from: number, to: number): void => {
    rows[to] = rows[from] ?? 0;
    scores[to] = scores[from] ?? 0;
  };

  function add(row: Row, score: number): void {
    let place = rows.length;
    while (place > 0 && isWorse(row, score, (place - 1) >> 1)) {
      move((place - 1) >> 1, place);
      place = (place - 1) >> 1;
    }
    rows[place] = row;
    scores[place] = score;
  }

  function replaceWorst(row: Row, score: number): void {
    const count = rows.length;
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      if (below + 1 < count && isWorse(rows[below + 1] ?? 0, scores[below + 1] ?? 0, below)) below++;
      if (isWorse(row, score, below)) break;
      move(below, place);
      place = below;
    }
    rows[place] = row;
    scores[place] = score;
  }

  return {
    offer(row, score) {
      if (rows.length < limit) add(row, score);
      else if (limit > 0 && !isWorse(row, score, 0)) replaceWorst(row, score);
    },
    hits: () => hitsOf(rows, scores),
  };
}

function hitsOf(rows: readonly Row[], scores: readonly number[]): RowHits {
  const order = rows.map((_, place) => place);
  order.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || (rows[one] ?? 0) - (rows[other] ?? 0));
  return {
    rows: Uint32Array.from(order, (place) => rows[place] ?? 0),
    scores: Float32Array.from(order, (place) => scores[place] ?? 0),
  };
}
