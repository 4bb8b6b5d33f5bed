import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { Button, Notice } from "../parts/parts";

export interface EditConflictProps {
  /** What stands there now; null where it was forgotten. */
  readonly theirs: Memory | null;
  readonly busy: boolean;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two have changed the same memory: the user says which words stay. Theirs are still in the field above. */
export function EditConflict({ theirs, busy, onMine, onTheirs }: EditConflictProps) {
  return (
    <>
      <Notice tone="warning">
        <p>{text(theirs === null ? "memory_conflict_gone" : "memory_conflict")}</p>
        {theirs !== null && (
          <dl className="conflict">
            <dt>{text("memory_conflict_theirs")}</dt>
            <dd>{theirs.text}</dd>
          </dl>
        )}
      </Notice>
      <div className="buttons">
        <Button onPress={onTheirs}>{text(theirs === null ? "cancel" : "memory_conflict_keep_theirs")}</Button>
        <Button look="primary" disabled={busy} onPress={onMine}>
          {text(theirs === null ? "memory_conflict_add" : "memory_conflict_keep_mine")}
        </Button>
      </div>
    </>
  );
}
