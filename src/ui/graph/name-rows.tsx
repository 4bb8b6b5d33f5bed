import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import type { EntityInfo } from "../../messaging/entity-info";
import { text } from "../../texts/text";
import { lookOf, shownName } from "./node-look";

export interface NameListProps {
  /** Those spoken of most first. */
  readonly names: readonly EntityInfo[];
  readonly chosen: string | null;
  readonly onWalk: (name: string) => void;
}

const ROW_PX = 48;
const PAGE = 8;

/** A list box of thousands: only the rows in sight are there, and the one that the keys are on is named by its id. */
export function NameRows({ names, chosen, onWalk }: NameListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      names.findIndex(({ name }) => name === chosen),
    ),
  );
  const active = Math.min(at, names.length - 1);
  const rows = useRows(box, active, names.length);
  const press = (event: KeyboardEvent): void => {
    const next = nextRow(event.key, active, names.length);
    const name = names[active]?.name;
    if (next !== null) {
      setAt(next);
      rows.scrollToIndex(next);
    } else if (["Enter", " "].includes(event.key) && name !== undefined) onWalk(name);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold two lines a name
      role="listbox"
      tabIndex={0}
      className="graph-list"
      aria-label={text("graph_names")}
      aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
      onKeyDown={press}
    >
      <div role="presentation" className="graph-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <NameRow
            key={index}
            id={`${id}-${index}`}
            info={names[index]}
            place={{ index, start, count: names.length, active: index === active }}
            chosen={names[index]?.name === chosen}
            onWalk={(name) => [setAt(index), onWalk(name)]}
          />
        ))}
      </div>
    </div>
  );
}

function useRows(box: RefObject<HTMLDivElement | null>, active: number, count: number) {
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on to be remembered
  return useVirtualizer({
    count: count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 4,
    initialOffset: Math.max(0, (active - 2) * ROW_PX),
    rangeExtractor: (range) => rowsWith(active, range),
  });
}

interface NameRowProps extends Pick<NameListProps, "onWalk"> {
  readonly id: string;
  readonly info: EntityInfo | undefined;
  /** Its number, how far down it stands in CSS pixels, of how many it is one, and whether the keys are on it. */
  readonly place: { readonly index: number; readonly start: number; readonly count: number; readonly active: boolean };
  readonly chosen: boolean;
}

function NameRow({ id, info, place, chosen, onWalk }: NameRowProps) {
  if (info === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box has them
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as the list box
      role="option"
      tabIndex={-1}
      className={place.active ? "graph-name active" : "graph-name"}
      aria-selected={chosen}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
      style={{ height: ROW_PX, transform: `translateY(${place.start}px)` }}
      onClick={() => onWalk(info.name)}
    >
      <span className="graph-name-text">{shownName(info.name)}</span>
      <span className="hint">
        {text(lookOf(info.type).name)} · {text("graph_memories", { count: info.memories })}
      </span>
    </div>
  );
}

/** The rows in sight, and the one that the keys are on: what is named by its id must be there. */
const rowsWith = (active: number, range: Range): number[] =>
  [...new Set([...defaultRangeExtractor(range), ...(active < 0 ? [] : [active])])].toSorted((a, b) => a - b);

/** Where a key leads to in a list of so many; null: nowhere. */
export function nextRow(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), count - 1);
}
