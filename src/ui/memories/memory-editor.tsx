import { useId, useState, type KeyboardEvent } from "react";
import type { Memory } from "../../domain/memory";
import type { KindInfo } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { focusAtOnce } from "../parts/focus-at-once";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";

export interface MemoryEditorProps {
  readonly memory: Memory;
  readonly kinds: readonly KindInfo[];
  readonly onDone: () => void;
}

/** Enter saves, Escape leaves it as it was. */
export function MemoryEditor({ memory, kinds, onDone }: MemoryEditorProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [text, setText] = useState(memory.text);
  const [kind, setKind] = useState(memory.kind);
  const [refused, setRefused] = useState(false);
  const hintId = useId();
  const save = (): void => {
    if (text.trim() === "") {
      setRefused(true);
      return;
    }
    act(async () => {
      await engine.update(memory.id, { text: text.trim(), kind });
      onDone();
    });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onDone();
    else if (event.key === "Enter" && !event.shiftKey) save();
    else return;
    event.preventDefault();
  };
  return (
    <div className="memory-editor">
      <textarea
        aria-label="What to remember"
        aria-invalid={refused}
        aria-describedby={hintId}
        ref={focusAtOnce}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
      />
      <p id={hintId} className="problem" role="alert">
        {refused && text.trim() === "" && "A memory needs words. To be rid of it, forget it."}
      </p>
      <div className="buttons">
        <KindSelect kinds={kinds} kind={kind} onChange={setKind} />
        <Button onPress={onDone}>Cancel</Button>
        <Button look="primary" disabled={busy} onPress={save}>
          Save
        </Button>
      </div>
    </div>
  );
}

interface KindSelectProps {
  readonly kinds: readonly KindInfo[];
  readonly kind: string;
  readonly onChange: (kind: string) => void;
}

function KindSelect({ kinds, kind, onChange }: KindSelectProps) {
  return (
    <select aria-label="Kind" value={kind} onChange={(event) => onChange(event.target.value)}>
      {kinds
        .filter(({ verbatim }) => !verbatim)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
    </select>
  );
}
