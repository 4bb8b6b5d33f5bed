import { Undo2 } from "lucide-react";
import { useEffect, useEffectEvent } from "react";
import type { Forgotten } from "../../messaging/doors/memories-door";
import { focusAtOnce } from "../parts/focus-at-once";
import { Button } from "../parts/parts";

const UNDO_MS = 10_000;

export interface ForgottenNotesProps {
  readonly forgotten: readonly Forgotten[];
  readonly onRestore: (forgotten: Forgotten) => void;
  /** The note is no longer needed: undone, or out of time. What it held is then gone for good. */
  readonly onDone: (forgotten: Forgotten) => void;
}

/** What was just forgotten, each with a way back for ten seconds. */
export function ForgottenNotes({ forgotten, onRestore, onDone }: ForgottenNotesProps) {
  return (
    <output className="forgotten-notes">
      {forgotten.map((taken) => (
        <Note
          key={taken.memories.map(({ id }) => id).join()}
          text={taken.memories[0]?.text ?? ""}
          onUndo={() => {
            onRestore(taken);
            onDone(taken);
          }}
          onTimeout={() => onDone(taken)}
        />
      ))}
    </output>
  );
}

interface NoteProps {
  readonly text: string;
  readonly onUndo: () => void;
  readonly onTimeout: () => void;
}

function Note({ text, onUndo, onTimeout }: NoteProps) {
  const leave = useEffectEvent(onTimeout);
  useEffect(() => {
    const timer = setTimeout(() => leave(), UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  // The row that had the focus is gone; the way back is the next thing that a keyboard needs.
  return (
    <div className="forgotten-note">
      <p>Forgotten: {text}</p>
      <Button ref={focusAtOnce} onPress={onUndo}>
        <Undo2 aria-hidden="true" size={16} /> Undo
      </Button>
    </div>
  );
}
