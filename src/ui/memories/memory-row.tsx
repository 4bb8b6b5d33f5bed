import { Pencil, Trash2, Undo2 } from "lucide-react";
import { useState } from "react";
import { stateOf } from "../../domain/event-time";
import type { Memory } from "../../domain/memory";
import type { KindInfo } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { MemoryEditor } from "./memory-editor";
import { IconButton } from "../parts/parts";
import { PinButton } from "./pin-button";
import { useAction } from "../parts/use-action";
import { dayOf } from "../parts/wording";

const LONG = 280;

export interface MemoryRowProps {
  readonly memory: Memory;
  readonly kinds: readonly KindInfo[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onForget: () => void;
}

/** One memory: read, edited in place, or forgotten. */
export function MemoryRow({ memory, kinds, now, onForget }: MemoryRowProps) {
  const [editing, setEditing] = useState(false);
  const kind = kinds.find(({ id }) => id === memory.kind);
  if (editing) {
    return (
      <li>
        <MemoryEditor memory={memory} kinds={kinds} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <div className="memory-body">
        <MemoryText text={memory.text} />
        <Origin memory={memory} kind={kind?.label ?? memory.kind} now={now} />
      </div>
      <div className="memory-actions">
        {memory.archivedAt !== null && <BringBack memory={memory} />}
        {kind?.verbatim === false && (
          <>
            <PinButton memory={memory} name={brief(memory.text)} />
            <IconButton
              label={`Edit: ${brief(memory.text)}`}
              icon={<Pencil aria-hidden="true" size={16} />}
              onPress={() => setEditing(true)}
            />
          </>
        )}
        <IconButton
          label={`Forget: ${brief(memory.text)}`}
          icon={<Trash2 aria-hidden="true" size={16} />}
          onPress={onForget}
        />
      </div>
    </li>
  );
}

/** Puts what has faded into prompts again. */
function BringBack({ memory }: { readonly memory: Memory }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <IconButton
      label={`Bring back: ${brief(memory.text)}`}
      icon={<Undo2 aria-hidden="true" size={16} />}
      disabled={busy}
      onPress={() => act(() => engine.bringBack([memory.id]))}
    />
  );
}

function MemoryText({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= LONG) return <p className="memory-text">{text}</p>;
  return (
    <>
      <p className="memory-text">{open ? text : `${text.slice(0, LONG).trimEnd()}…`}</p>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Show less" : "Show all"}
      </button>
    </>
  );
}

interface OriginProps {
  readonly memory: Memory;
  readonly kind: string;
  readonly now: number;
}

function Origin({ memory, kind, now }: OriginProps) {
  const { sites } = useApp();
  const site = memory.sources[0]?.site;
  return (
    <p className="origin">
      <span className="kind">{kind}</span>
      <span>{site === undefined ? "Added by you" : (sites[site]?.label ?? site)}</span>
      <time dateTime={new Date(memory.learnedAt).toISOString()}>{dayOf(memory.learnedAt, now)}</time>
      {memory.timesSaid > 1 && <span>said {memory.timesSaid} times</span>}
      {memory.archivedAt !== null && <span>faded {dayOf(memory.archivedAt, now)}: not put into prompts</span>}
      {standing(memory, now) !== null && <span>{standing(memory, now)}</span>}
    </p>
  );
}

/** How it stands, where that is not plain. */
function standing(memory: Memory, now: number): string | null {
  const { when, validTo } = memory;
  if (validTo !== null && validTo <= now) return "no longer so";
  if (stateOf(memory, now) === "planned") return when === null ? "planned" : `planned for ${dayOf(when.from, now)}`;
  return when === null ? null : `of ${dayOf(when.from, now)}`;
}

/** Enough of it to tell one button from the next. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
