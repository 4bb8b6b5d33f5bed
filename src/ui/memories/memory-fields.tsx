import { useId, type KeyboardEvent } from "react";

import type { KindInfo } from "../../messaging/protocol";
import { named, text } from "../../texts/text";
import { focusAtOnce } from "../parts/focus-at-once";
import "./memory-editor.css";

/** What a person writes of a memory. */
export interface Written {
  readonly text: string;
  /** `Kind.id`. */
  readonly kind: string;
}

export interface MemoryFieldsProps {
  readonly written: Written;
  readonly kinds: readonly KindInfo[];
  /** It was to be saved without words. */
  readonly refused: boolean;
  readonly onWrite: (written: Written) => void;
  readonly onSave: () => void;
  /** Null where Escape is left to what stands around. */
  readonly onCancel: (() => void) | null;
}

/** The words and the kind of a memory. Enter saves, Shift and Enter begins a line, Escape leaves it as it was. */
export function MemoryFields({ written, kinds, refused, onWrite, onSave, onCancel }: MemoryFieldsProps) {
  const id = useId();
  const empty = refused && written.text.trim() === "";
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && onCancel !== null) onCancel();
    else if (event.key === "Enter" && !event.shiftKey) onSave();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <textarea
        aria-label={text("memory_field_text")}
        aria-invalid={empty}
        aria-describedby={id}
        ref={focusAtOnce}
        rows={3}
        value={written.text}
        onChange={(event) => onWrite({ ...written, text: event.target.value })}
        onKeyDown={press}
      />
      <div id={id}>
        {empty ? (
          <p className="problem" role="alert">
            {text("memory_needs_words")}
          </p>
        ) : (
          <p className="hint">{text("memory_edit_keys")}</p>
        )}
      </div>
      <select
        aria-label={text("memory_field_kind")}
        value={written.kind}
        onChange={(event) => onWrite({ ...written, kind: event.target.value })}
      >
        {kinds
          .filter(({ verbatim }) => !verbatim)
          .map((kind) => (
            <option key={kind.id} value={kind.id}>
              {named("kind", kind.id)}
            </option>
          ))}
      </select>
    </>
  );
}
