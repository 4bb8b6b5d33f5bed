import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Memory } from "../domain/memory";
import type { KindInfo } from "../messaging/protocol";
import { useApp } from "./app-context";
import { MemoryEditor } from "./memory-editor";
import { IconButton } from "./parts";
import { dayOf } from "./wording";

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
        {kind?.verbatim === false && (
          <IconButton
            label={`Edit: ${brief(memory.text)}`}
            icon={<Pencil aria-hidden="true" size={16} />}
            onPress={() => setEditing(true)}
          />
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
      <span>{site === undefined ? "Added by you" : (sites[site] ?? site)}</span>
      <time dateTime={new Date(memory.learnedAt).toISOString()}>{dayOf(memory.learnedAt, now)}</time>
      {memory.validTo !== null && memory.validTo <= now && <span>no longer so</span>}
    </p>
  );
}

/** Enough of it to tell one button from the next. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);
