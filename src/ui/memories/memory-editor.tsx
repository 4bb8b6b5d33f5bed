import { useState } from "react";
import type { KindInfo } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { type MemoryDraft, saveDraft } from "./memory-draft";
import { EditConflict } from "./edit-conflict";
import { MemoryFields } from "./memory-fields";

export interface MemoryEditorProps {
  readonly draft: MemoryDraft;
  readonly kinds: readonly KindInfo[];
  readonly onWrite: (draft: MemoryDraft) => void;
  /** It is saved, or left as it was. */
  readonly onDone: () => void;
}

/** Edits a memory where it stands. What was written stays until it is saved or given up. */
export function MemoryEditor({ draft, kinds, onWrite, onDone }: MemoryEditorProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [refused, setRefused] = useState(false);
  const { theirs } = draft;
  const save = (was: string): void => {
    setRefused(draft.text.trim() === "");
    if (draft.text.trim() === "" || busy) return;
    act(async () => {
      const open = await saveDraft(engine, { ...draft, was });
      if (open === null) onDone();
      else onWrite(open);
    });
  };
  const addAnew = (): void => {
    setRefused(draft.text.trim() === "");
    if (draft.text.trim() === "") return;
    const { kind, text: words } = draft;
    act(() => engine.add({ id: crypto.randomUUID(), kind, text: words.trim() }).then(onDone));
  };
  return (
    <div className="memory-editor">
      <MemoryFields
        written={draft}
        kinds={kinds}
        refused={refused}
        onWrite={(written) => onWrite({ ...draft, ...written })}
        onSave={() => {
          if (theirs === undefined) save(draft.was);
        }}
        onCancel={onDone}
      />
      {theirs === undefined ? (
        <div className="buttons">
          <Button onPress={onDone}>{text("cancel")}</Button>
          <Button look="primary" disabled={busy} onPress={() => save(draft.was)}>
            {text("memory_save")}
          </Button>
        </div>
      ) : (
        <EditConflict
          theirs={theirs}
          busy={busy}
          onMine={() => (theirs === null ? addAnew() : save(theirs.text))}
          onTheirs={onDone}
        />
      )}
    </div>
  );
}
