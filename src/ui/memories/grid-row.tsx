import type { KindInfo } from "../../messaging/protocol";
import { text } from "../../texts/text";
import type { FoundRow } from "./found-window";
import { MemoryCells } from "./memory-cells";
import { MemoryEditor } from "./memory-editor";
import type { MemoryDraft } from "./memory-draft";
import type { MemoryQuery } from "./memory-query";

/** What all rows need to show themselves. */
export interface RowsShown {
  readonly query: MemoryQuery;
  readonly kinds: readonly KindInfo[];
  /** What spaces are called, by `Space.id`. */
  readonly spaces: ReadonlyMap<string, string>;
  /** `Memory.id`s of those that are selected. */
  readonly picked: ReadonlySet<string>;
  /** Those that are being edited, by `Memory.id`. */
  readonly drafts: ReadonlyMap<string, MemoryDraft>;
  /** Null: it is done with. */
  readonly onDraft: (id: string, draft: MemoryDraft | null) => void;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface GridRowProps {
  readonly place: {
    readonly index: number;
    /** Pixels from the top of the list. */
    readonly start: number;
    readonly measure: (row: HTMLTableRowElement | null) => void;
  };
  /** Undefined while it is on its way. */
  readonly row: FoundRow | undefined;
  readonly active: boolean;
  readonly shown: RowsShown;
  readonly open: string | null;
}

export function GridRow({ place: { index, start, measure }, row, active, shown, open }: GridRowProps) {
  const id = row?.memory.id ?? null;
  return (
    <tr
      ref={measure}
      className="memory-row"
      data-index={index}
      aria-rowindex={index + 1}
      aria-selected={id !== null && shown.picked.has(id)}
      aria-busy={row === undefined}
      aria-current={id !== null && id === open ? "true" : undefined}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row === undefined ? <Skeleton /> : <RowContent row={row} active={active} shown={shown} />}
    </tr>
  );
}

type RowContentProps = Pick<GridRowProps, "active" | "shown"> & { readonly row: FoundRow };

function RowContent({ row, active, shown }: RowContentProps) {
  const { query, kinds, drafts, onDraft, picked, spaces, now } = shown;
  const { id, kind } = row.memory;
  const draft = drafts.get(id);
  // What was forgotten meanwhile is edited above the list, since its row goes.
  if (draft !== undefined && draft.theirs !== null) {
    return (
      <td className="memory-body">
        <MemoryEditor
          key={id}
          draft={draft}
          kinds={kinds}
          onWrite={(written) => onDraft(id, written)}
          onDone={() => onDraft(id, null)}
        />
      </td>
    );
  }
  return (
    <MemoryCells
      row={row}
      query={query}
      active={active}
      picked={picked.has(id)}
      verbatim={kinds.some((known) => known.id === kind && known.verbatim)}
      spaces={spaces}
      now={now}
    />
  );
}

/** A place for what is on its way. */
function Skeleton() {
  return (
    <td className="memory-skeleton" aria-label={text("opening")}>
      <span />
      <span />
    </td>
  );
}
