import { type RefObject, useEffect, useRef, useState } from "react";

export interface Roving {
  /** The row that the keyboard is on: the one of them that Tab reaches. */
  readonly active: number;
  /** Notes where the focus came to by itself. */
  readonly arrive: (index: number) => void;
  /** Brings the focus to a row, as soon as it is there. */
  readonly go: (index: number) => void;
}

/** One tab stop for a long list: the focus goes with the rows, which may have to be fetched first. */
export function useRoving(grid: RefObject<HTMLElement | null>, count: number): Roving {
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const last = Math.max(0, count - 1);
  const focus = (): void => {
    if (wanted.current === null) return;
    const place = `[data-index="${Math.min(wanted.current, last)}"]:not([aria-busy="true"])`;
    const row = grid.current?.querySelector<HTMLElement>(place);
    if (row === undefined || row === null || row.getClientRects().length === 0) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  };
  useEffect(focus);
  return {
    active: Math.min(active, last),
    arrive: setActive,
    go: (index) => {
      wanted.current = Math.max(0, Math.min(index, last));
      setActive(wanted.current);
      focus();
    },
  };
}
