import { Pin, Trash2 } from "lucide-react";
import { useId, useRef } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { OpenLink } from "../parts/open-link";
import { IconButton } from "../parts/parts";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { dayOf, kindLabel } from "../parts/wording";

export interface MemoryLinesProps {
  readonly title: string;
  /** Said where there are none. */
  readonly empty: string;
  readonly memories: readonly Memory[];
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** A few memories, one under the other, to be pinned and forgotten. */
export function MemoryLines({ title, empty, memories, now }: MemoryLinesProps) {
  const id = useId();
  return (
    <section className="memory-lines" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {memories.length === 0 ? (
        <p className="hint">{empty}</p>
      ) : (
        <ul className="rows" aria-labelledby={id}>
          {memories.map((memory) => (
            <MemoryLine key={memory.id} memory={memory} now={now} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MemoryLine({ memory, now }: { readonly memory: Memory; readonly now: number }) {
  const { engine } = useApp();
  const { act } = useAction();
  const row = useRef<HTMLLIElement>(null);
  const { id, pinned } = memory;
  const forget = async (): Promise<void> => {
    const taken = await engine.forget([id]);
    focusBeside(row.current);
    tell({ text: text("popup_forgotten", { memory: memory.text }), undo: () => engine.restore(taken) });
  };
  return (
    <li ref={row}>
      <p className="memory-line">
        <OpenLink to={`/manager.html${hrefOf("memories", { id })}`}>{memory.text}</OpenLink>
        <span className="hint">
          {kindLabel(memory.kind)} · {dayOf(memory.lastSaidAt, now)}
        </span>
      </p>
      <IconButton
        label={text("popup_pin", { memory: memory.text })}
        pressed={pinned}
        icon={<Pin aria-hidden="true" size={16} fill={pinned ? "currentColor" : "none"} />}
        onPress={() => act(() => engine.pin([id], !pinned))}
      />
      <IconButton
        label={text("popup_forget", { memory: memory.text })}
        icon={<Trash2 aria-hidden="true" size={16} />}
        onPress={() => act(forget)}
      />
    </li>
  );
}

/** The focus stays where the row was: on the next one's last button, or on the one before, or on the title. */
function focusBeside(row: HTMLElement | null): void {
  const other = row?.nextElementSibling ?? row?.previousElementSibling;
  const place = other
    ? other.querySelector<HTMLElement>("button:last-of-type")
    : row?.closest("section")?.querySelector("h2");
  place?.focus();
}
