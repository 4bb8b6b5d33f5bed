import type { RowHits } from "../../domain/row";
import { createBestRows } from "./best-rows";
import type { IsWanted } from "./tables";

/** Postings of one term, `row << 4 | count`, in the order of their rows. */
export interface Reading {
  readonly postings: Uint32Array;
  /** Where the reading stands. */
  at: number;
  readonly end: number;
  readonly weight: number;
}

export interface ScoredTexts {
  /** Rows, empty ones too. */
  readonly rows: number;
  /** Terms in each row. */
  readonly lengths: Uint16Array;
  readonly averageLength: number;
}

/** At most so many rows, and which; all where it is not told. */
export interface Wanted {
  readonly limit: number;
  readonly isWanted?: IsWanted | null;
}

/** How fast a repeated word stops counting, and how much a long text is held against its words (Robertson and Zaragoza, 2009). */
export const SATURATION = 1.2;
export const LENGTH_NORM = 0.7;

/** Rows whose scores are summed up at once: few enough for the processor's cache. */
const BLOCK = 1 << 15;

export interface TermScores {
  /** The rows of the highest sums, best first. */
  best(readings: readonly Reading[], texts: ScoredTexts, wanted: Wanted): RowHits;
}

export function createTermScores(): TermScores {
  const sums = new Float32Array(BLOCK);
  const touched = new Uint32Array(BLOCK);

  /** Adds what a reading has up to a row; gives how many rows of the block have a sum now. */
  function add(reading: Reading, { lengths, averageLength }: ScoredTexts, block: Block): void {
    const { postings, end, weight } = reading;
    const plain = SATURATION * (1 - LENGTH_NORM);
    const perTerm = (SATURATION * LENGTH_NORM) / averageLength;
    let at = reading.at;
    for (; at < end; at++) {
      const posting = postings[at] ?? 0;
      const row = posting >>> 4;
      if (row >= block.from + BLOCK) break;
      const count = posting & 15;
      if (count === 0) continue;
      const place = row - block.from;
      const sum = sums[place] ?? 0;
      if (sum === 0) touched[block.touched++] = place;
      sums[place] = sum + (weight * count) / (count + plain + perTerm * (lengths[row] ?? 0));
    }
    reading.at = at;
  }

  return {
    best(readings, texts, { limit, isWanted }) {
      const best = createBestRows(limit);
      const block = { from: 0, touched: 0 };
      for (; block.from < texts.rows; block.from += BLOCK) {
        block.touched = 0;
        for (const reading of readings) add(reading, texts, block);
        for (let index = 0; index < block.touched; index++) {
          const place = touched[index] ?? 0;
          if (!isWanted || isWanted(block.from + place)) best.offer(block.from + place, sums[place] ?? 0);
          sums[place] = 0;
        }
      }
      return best.hits();
    },
  };
}

interface Block {
  readonly from: number;
  touched: number;
}
