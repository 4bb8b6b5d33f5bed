import { defaultRangeExtractor, measureElement, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

/** A row of one line of text; the others are measured. With each that differs, the places of all that follow are worked out anew. */
const ROW_PX = 66;
const OVERSCAN = 3;

export interface VirtualRows {
  readonly rows: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  /** Those in sight. */
  readonly first: number;
  readonly last: number;
}

export interface VirtualList {
  readonly count: number;
  /** The row that the keyboard is on stays, wherever one scrolls. */
  readonly active: number;
}

/** Which rows of a long list are there, and where. */
export function useVirtualRows(
  scroller: RefObject<HTMLDivElement | null>,
  { count, active }: VirtualList,
): VirtualRows {
  // oxlint-disable-next-line react/incompatible-library -- it only says that React's compiler would leave this alone
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    // While the list is not shown, its rows have no height.
    measureElement: (...row) => measureElement(...row) || ROW_PX,
    overscan: OVERSCAN,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  const { startIndex: first, endIndex: last } = rows.range ?? { startIndex: 0, endIndex: 0 };
  return { rows, first, last };
}
