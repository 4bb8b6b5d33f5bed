import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { type Found, type FoundWindow, rowAt } from "./found-window";
import { type RowDeed, wishOf } from "./grid-keys";
import { GridRow, type RowsShown } from "./grid-row";
import { useRoving } from "./use-roving";

/** A row of one line of text; the others are measured. */
const ROW_PX = 70;
const OVERSCAN = 6;

export interface MemoryGridProps {
  readonly found: Found;
  readonly look: FoundWindow["look"];
  readonly shown: RowsShown;
  /** `Memory.id` of the one that is open beside the list. */
  readonly open: string | null;
  readonly onDo: (deed: RowDeed, memory: Memory) => void;
  /** `through`: from the row that was picked last on. */
  readonly onPick: (index: number, through: boolean) => void;
  readonly onPickAll: () => void;
}

/** The list: of a hundred thousand rows those in sight are there. After the ARIA pattern of a grid. */
export function MemoryGrid({ found, look, shown, open, onDo, onPick, onPickAll }: MemoryGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const roving = useRoving(grid, found.total);
  const { active } = roving;
  const rows = useVirtualizer({
    count: found.total,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  const { startIndex: first, endIndex: last } = rows.range ?? { startIndex: 0, endIndex: 0 };
  useEffect(() => look({ first, last, held: active }), [look, first, last, active]);
  const go = (index: number): void => {
    rows.scrollToIndex(Math.max(0, Math.min(index, found.total - 1)));
    roving.go(index);
  };
  useReturn(open, () => go(active));
  const perform = (deed: RowDeed, index: number, through: boolean): void => {
    const row = rowAt(found, index);
    if (row === undefined) return;
    if (deed === "forget") roving.go(index);
    if (deed === "pick") onPick(index, through);
    else onDo(deed, row.memory);
  };
  const press = (event: KeyboardEvent): void => {
    const wish = wishOf(event, { active, last: found.total - 1, page: Math.max(1, last - first) });
    if (wish === null) return;
    event.preventDefault();
    if ("go" in wish) go(wish.go);
    else if ("all" in wish) onPickAll();
    else perform(wish.deed, active, event.shiftKey);
  };
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      className="memory-grid"
      aria-label={text("memories_list")}
      aria-rowcount={found.total}
      aria-multiselectable="true"
      onKeyDown={press}
      onClick={(event) => {
        const { deed, index } = clicked(event);
        if (deed !== null) perform(deed, index, event.shiftKey);
      }}
      onFocus={({ target }) => {
        const index = indexOf(target);
        if (index !== null) roving.arrive(index);
      }}
    >
      <div role="rowgroup" className="memory-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <GridRow
            key={index}
            place={{ index, start, measure: rows.measureElement }}
            row={rowAt(found, index)}
            active={index === active}
            shown={shown}
            open={open}
          />
        ))}
      </div>
    </div>
  );
}

/** When what was open is closed, the keyboard is back where it came from. */
function useReturn(open: string | null, back: () => void): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== null && open === null) back();
    before.current = open;
  });
}

const DEEDS: readonly RowDeed[] = ["pick", "pin", "edit", "forget"];

function clicked({ target }: MouseEvent): { readonly deed: RowDeed | null; readonly index: number } {
  const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
  const deed = DEEDS.find((known) => known === pressed?.dataset["do"]) ?? null;
  return { deed, index: pressed === null ? 0 : (indexOf(pressed) ?? 0) };
}

function indexOf(element: Element): number | null {
  const row = element.closest<HTMLElement>("[data-index]");
  return row === null ? null : Number(row.dataset["index"]);
}
