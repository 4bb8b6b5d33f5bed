import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { hrefOf, replaceRoute } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { useAction } from "../parts/use-action";
import { FilterChips } from "./filter-chips";
import { FilterPanel } from "./filter-panel";
import { chipsOf, type FilterName, type FilterWorld } from "./filter-values";
import { ForgetSheet } from "./forget-sheet";
import type { RowDeed } from "./grid-keys";
import { ListHead } from "./list-head";
import { LostDrafts } from "./lost-drafts";
import { MemoryGrid, type MemoryGridProps } from "./memory-grid";
import { forgetOne } from "./forget-one";
import { MESSAGES, type MemoryQuery } from "./memory-query";
import { SearchField } from "./search-field";
import { SelectionBar } from "./selection-bar";
import { useDrafts } from "./use-drafts";
import { useFound } from "./use-found";
import { type Picked, usePicked } from "./use-picked";

export interface MemoryListProps {
  readonly query: MemoryQuery;
  readonly world: FilterWorld;
  /** `Memory.id` of the one that is open beside it. */
  readonly open: string | null;
}

export function MemoryList({ query, world, open }: MemoryListProps) {
  const { act } = useAction();
  const { found, look } = useFound(query);
  const picked = usePicked(query, found);
  const [forgetting, setForgetting] = useState(false);
  const takeLostFocus = useLostFocus(found !== null && found.total > 0);
  const pickAll = (): void => act(picked.all);
  const change = (changed: Partial<MemoryQuery>): void =>
    replaceRoute(hrefOf("memories", { ...query, ...changed, id: open }));
  const takeOff = (names: readonly FilterName[]): void => change(Object.fromEntries(names.map((name) => [name, null])));
  return (
    <section className="memories-list" aria-label={text("memories_list")}>
      <SearchField value={query.q ?? ""} onSearch={(q) => change({ q })} />
      <FilterPanel query={query} world={world} onChange={change} />
      <FilterChips chips={chipsOf(query, world)} onTakeOff={takeOff} />
      <ListHead
        query={query}
        found={found}
        picked={picked}
        onOrder={(order) => change({ order })}
        onPickAll={pickAll}
      />
      {picked.ids.size > 0 && (
        <SelectionBar
          ids={picked.ids}
          spaces={world.spaces}
          onForget={() => setForgetting(true)}
          onNone={picked.none}
        />
      )}
      {found === null && <Opening />}
      {found?.total === 0 && (
        <p className="empty" tabIndex={-1} ref={takeLostFocus}>
          {emptiness(query)}
        </p>
      )}
      {found !== null && (
        <Rows query={query} world={world} open={open} found={found} look={look} picked={picked} onPickAll={pickAll} />
      )}
      {forgetting && (
        <ForgetSheet what={[...picked.ids]} onClose={() => setForgetting(false)} onForgotten={picked.none} />
      )}
    </section>
  );
}

interface RowsProps extends MemoryListProps, Pick<MemoryGridProps, "found" | "look" | "onPickAll"> {
  readonly picked: Picked;
}

function Rows({ query, world, picked, found, ...rest }: RowsProps) {
  const { engine } = useApp();
  const { act } = useAction();
  const drafts = useDrafts();
  const [now] = useState(() => Date.now());
  const spaces = useMemo(() => new Map(world.spaces.map(({ id, name }) => [id, name])), [world.spaces]);
  const unlessWhole = (memory: Memory, deed: () => void): void => {
    if (!isWhole(memory, world)) deed();
  };
  const deeds: Readonly<Record<Exclude<RowDeed, "pick">, (memory: Memory) => void>> = {
    open: ({ id }) => location.assign(hrefOf("memories", { ...query, id })),
    edit: (memory) => unlessWhole(memory, () => drafts.begin(memory)),
    pin: (memory) => unlessWhole(memory, () => act(() => engine.pin([memory.id], !memory.pinned))),
    forget: (memory) => {
      picked.leave(memory.id);
      act(() => forgetOne(engine, memory));
    },
  };
  const shown = { query, kinds: world.kinds, spaces, picked: picked.ids, now };
  return (
    <>
      <LostDrafts drafts={drafts} kinds={world.kinds} />
      {found.total > 0 && (
        <>
          <MemoryGrid
            key={found.question.key}
            found={found}
            shown={{ ...shown, drafts: drafts.all, onDraft: drafts.write }}
            onDo={(deed, memory) => {
              if (deed !== "pick") deeds[deed](memory);
            }}
            onPick={(index, through) => act(() => picked.toggle(index, through))}
            {...rest}
          />
          <p className="hint">{text("memories_list_keys")}</p>
        </>
      )}
    </>
  );
}

/** A whole turn is evidence: it can only be forgotten. */
const isWhole = ({ kind }: Memory, { kinds }: FilterWorld): boolean =>
  kinds.some(({ id, verbatim }) => id === kind && verbatim);

/** For what stands in the place of the rows: the last of them is gone, and the focus with it. */
function useLostFocus(hasRows: boolean): (element: HTMLElement | null) => void {
  const had = useRef(false);
  useEffect(() => {
    had.current = hasRows;
  }, [hasRows]);
  return useCallback((element) => {
    if (had.current && document.activeElement === document.body) element?.focus();
  }, []);
}

function emptiness({ show, ...query }: MemoryQuery): string {
  if (Object.values(query).some((value) => value !== null)) return text("memories_none_found");
  return text(show === MESSAGES ? "memories_none_messages" : "memories_none_yet");
}
