import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { type Found, type FoundWindow, rowAt } from "./found-window";
import { type RowDeed, wishOf } from "./grid-keys";
import { GridRow, type RowsShown } from "./grid-row";
import { clickedOn, indexOf } from "./grid-place";
import { useRoving } from "./use-roving";
import { useVirtualRows } from "./use-virtual-rows";
import "./memory-list.css";

/** Pixels that the frame around the rows takes. */
const FRAME = 2;

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
export function MemoryGrid(props: MemoryGridProps) {
  const { found, look, shown, open } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRoving(scroller, found.total);
  const { active } = roving;
  const { rows, first, last } = useVirtualRows(scroller, { count: found.total, active });
  useEffect(() => look({ first, last, held: active }), [look, first, last, active]);
  const go = (index: number): void => {
    rows.scrollToIndex(Math.max(0, Math.min(index, found.total - 1)));
    roving.go(index);
  };
  useReturn(open, () => go(active));
  const perform = performer(props, roving.go);
  const rowsShown = returning(shown, () => go(active));
  const press = (event: KeyboardEvent): void => {
    const wish = wishOf(event, { active, last: found.total - 1, page: Math.max(1, last - first) });
    if (wish === null) return;
    event.preventDefault();
    if ("go" in wish) go(wish.go);
    else if ("all" in wish) props.onPickAll();
    else perform(wish.deed, active, event.shiftKey);
  };
  return (
    <div ref={scroller} className="memory-grid" style={{ maxHeight: rows.getTotalSize() + FRAME }}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its rows are walked by keys
        role="grid"
        style={{ height: rows.getTotalSize() }}
        aria-label={text("memories_list")}
        aria-rowcount={found.total}
        aria-multiselectable="true"
        onKeyDown={press}
        onClick={(event) => {
          const on = clickedOn(event);
          if (on !== null) perform(on.deed, on.index, event.shiftKey);
        }}
        onFocus={({ target }) => roving.arrive(indexOf(target) ?? active)}
      >
        <tbody>
          {rows.getVirtualItems().map(({ index, start }) => {
            const place = { index, start, measure: rows.measureElement };
            const rest = { active: index === active, shown: rowsShown, open };
            return <GridRow key={index} place={place} row={rowAt(found, index)} {...rest} />;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What has just gone away had the focus. */
function focusIsOurs(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest(".memory-grid") !== null;
}

/** The same, with the keyboard back on its row after an edit. */
const returning = (shown: RowsShown, back: () => void): RowsShown => ({
  ...shown,
  onDraft: (id, draft) => {
    shown.onDraft(id, draft);
    if (draft === null && focusIsOurs()) back();
  },
});

/** Does something with the row of that index. */
const performer =
  ({ found, onPick, onDo }: MemoryGridProps, focus: (index: number) => void) =>
  (deed: RowDeed, index: number, through: boolean): void => {
    const row = rowAt(found, index);
    if (row === undefined) return;
    // The next row takes this one's place, and with it the focus; after the last there is none.
    if (deed === "forget") focus(index === found.total - 1 ? index - 1 : index);
    if (deed === "pick") onPick(index, through);
    else onDo(deed, row.memory);
  };

/** When what was open is closed, the keyboard is back where it came from. */
function useReturn(open: string | null, back: () => void): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current !== null && open === null) back();
    before.current = open;
  });
}
