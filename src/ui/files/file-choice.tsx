import { ClipboardPaste, Upload } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { text } from "../../texts/text";
import { Button } from "../parts/parts";
import { PasteSheet } from "./paste-sheet";

export interface FileChoiceProps {
  readonly onChoose: (file: File) => void;
  readonly busy: boolean;
}

/** A file that is chosen, dropped, or pasted as text. */
export function FileChoice({ onChoose, busy }: FileChoiceProps) {
  const { over, zone } = useDrop((file) => {
    if (!busy) onChoose(file);
  });
  return (
    <div className={over ? "file-choice over" : "file-choice"} {...zone}>
      <div className="buttons">
        <ChooseButton onChoose={onChoose} busy={busy} />
        <PasteButton onChoose={onChoose} busy={busy} />
        <span className="hint">{text("files_drop")}</span>
      </div>
    </div>
  );
}

/** A place onto which a file may be dropped. */
function useDrop(onDrop: (file: File) => void) {
  const [over, setOver] = useState(false);
  const zone = {
    onDragOver(event: DragEvent): void {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent): void {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onDrop(file);
    },
  };
  return { over, zone };
}

function ChooseButton({ onChoose, busy }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text("files_input")}
        accept=".json,.zip,.md,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // So that the same file, corrected, can be chosen again.
          target.value = "";
        }}
      />
      <Button look="primary" disabled={busy} onPress={() => input.current?.click()}>
        <Upload aria-hidden="true" size={16} /> {text("files_choose")}
      </Button>
    </>
  );
}

function PasteButton({ onChoose, busy }: FileChoiceProps) {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      <Button disabled={busy} onPress={() => setPasting(true)}>
        <ClipboardPaste aria-hidden="true" size={16} /> {text("files_paste")}
      </Button>
      {pasting && (
        <PasteSheet
          onClose={() => setPasting(false)}
          onPaste={(file) => {
            setPasting(false);
            onChoose(file);
          }}
        />
      )}
    </>
  );
}
