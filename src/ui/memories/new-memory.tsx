import { useState } from "react";
import type { KindInfo } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Sheet } from "../parts/confirm";
import { Button } from "../parts/parts";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { brief } from "./brief";
import { MemoryFields, type Written } from "./memory-fields";

const PLAIN_KIND = "fact";

export interface NewMemoryProps {
  readonly kinds: readonly KindInfo[];
  readonly onClose: () => void;
}

/** A memory that the user writes themselves. */
export function NewMemory({ kinds, onClose }: NewMemoryProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [id] = useState(() => crypto.randomUUID());
  const [written, setWritten] = useState<Written>({ text: "", kind: PLAIN_KIND });
  const [refused, setRefused] = useState(false);
  const save = (): void => {
    const words = written.text.trim();
    setRefused(words === "");
    if (words === "" || busy) return;
    act(async () => {
      await engine.add({ id, kind: written.kind, text: words });
      tell({ text: text("memories_added", { memory: brief(words) }), undo: () => engine.forget([id]) });
      onClose();
    });
  };
  return (
    <Sheet title={text("memories_new")} onClose={onClose}>
      <div className="memory-editor">
        <MemoryFields
          written={written}
          kinds={kinds}
          refused={refused}
          onWrite={setWritten}
          onSave={save}
          onCancel={onClose}
        />
        <div className="buttons">
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" disabled={busy} onPress={save}>
            {text("memories_new_add")}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
