import { useId, useState } from "react";
import { text } from "../../texts/text";
import { Sheet } from "../parts/confirm";
import { Button } from "../parts/parts";

export interface PasteSheetProps {
  readonly onClose: () => void;
  /** What was pasted, as the file that it would be. */
  readonly onPaste: (file: File) => void;
}

export function PasteSheet({ onClose, onPaste }: PasteSheetProps) {
  const id = useId();
  const [pasted, setPasted] = useState("");
  const look = (): void => onPaste(new File([pasted], `${text("files_pasted_name")}.txt`, { type: "text/plain" }));
  return (
    <Sheet title={text("files_paste_title")} onClose={onClose}>
      <p className="hint">{text("files_paste_hint")}</p>
      <label htmlFor={id}>{text("files_paste_label")}</label>
      <textarea id={id} rows={10} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      <div className="buttons">
        <Button onPress={onClose}>{text("cancel")}</Button>
        <Button look="primary" disabled={pasted.trim() === ""} onPress={look}>
          {text("files_paste_look")}
        </Button>
      </div>
    </Sheet>
  );
}
