import { Pencil, Pin, Trash2 } from "lucide-react";
import { memo } from "react";
import type { Memory } from "../../domain/memory";
import { named, text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Why } from "../parts/why";
import { dayOf } from "../parts/wording";
import { brief } from "./brief";
import type { FoundRow } from "./found-window";
import { marksOf } from "./marks";
import type { MemoryQuery } from "./memory-query";
import "./origin.css";

/** A whole turn can be as long as a book; the list shows how it begins. */
const SHOWN = 600;

export interface MemoryCellsProps {
  readonly row: FoundRow;
  /** What is asked for: the address of the list beside which the memory opens. */
  readonly query: MemoryQuery;
  /** The keyboard is on this row. */
  readonly active: boolean;
  readonly picked: boolean;
  /** It is a whole turn, which is evidence and cannot be edited. */
  readonly verbatim: boolean;
  /** What spaces are called, by `Space.id`. */
  readonly spaces: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A row's cells. What is done with it is told by `data-do` and heard by the grid, so that a row that scrolls by costs little. */
export const MemoryCells = memo(function MemoryCells({ row, query, active, picked, ...rest }: MemoryCellsProps) {
  const { memory, why } = row;
  const name = brief(memory.text);
  const tabIndex = active ? 0 : -1;
  return (
    <>
      <td className="memory-pick">
        <input
          type="checkbox"
          data-do="pick"
          aria-label={text("memories_select", { memory: name })}
          checked={picked}
          readOnly
          tabIndex={tabIndex}
        />
      </td>
      <td className="memory-body">
        <a className="memory-text" href={hrefOf("memories", { ...query, id: memory.id })} tabIndex={tabIndex}>
          {memory.text.length > SHOWN ? `${memory.text.slice(0, SHOWN)}…` : memory.text}
        </a>
        <Origin memory={memory} spaces={rest.spaces} now={rest.now} />
        {why !== null && <Why score={why.score} signals={why.signals} />}
      </td>
      <td className="memory-actions">
        {!rest.verbatim && <EditingActions memory={memory} tabIndex={tabIndex} />}
        <button
          type="button"
          className="icon-button"
          data-do="forget"
          aria-label={text("memories_forget", { memory: name })}
          tabIndex={tabIndex}
        >
          <Trash2 aria-hidden="true" size={16} />
        </button>
      </td>
    </>
  );
});

function EditingActions({ memory, tabIndex }: { readonly memory: Memory; readonly tabIndex: number }) {
  const name = brief(memory.text);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        data-do="pin"
        aria-label={text("memories_pin", { memory: name })}
        aria-pressed={memory.pinned}
        tabIndex={tabIndex}
      >
        <Pin aria-hidden="true" size={16} fill={memory.pinned ? "currentColor" : "none"} />
      </button>
      <button
        type="button"
        className="icon-button"
        data-do="edit"
        aria-label={text("memories_edit", { memory: name })}
        tabIndex={tabIndex}
      >
        <Pencil aria-hidden="true" size={16} />
      </button>
    </>
  );
}

type OriginProps = Pick<MemoryCellsProps, "spaces" | "now"> & { readonly memory: Memory };

function Origin({ memory, spaces, now }: OriginProps) {
  const { sites } = useApp();
  const site = memory.sources[0]?.site;
  return (
    <p className="origin">
      <span className="kind">{named("kind", memory.kind)}</span>
      <span>{site === undefined ? text("memories_by_you") : (sites[site]?.label ?? site)}</span>
      <time dateTime={new Date(memory.learnedAt).toISOString()}>{dayOf(memory.learnedAt, now)}</time>
      {marksOf(memory, now, spaces).map((mark) => (
        <span key={mark} className="mark">
          {mark}
        </span>
      ))}
    </p>
  );
}
