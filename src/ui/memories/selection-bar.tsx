import { Pin, PinOff, Trash2 } from "lucide-react";
import type { SpaceInfo } from "../../messaging/doors/space-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button } from "../parts/parts";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { inBatches } from "./in-batches";

export interface SelectionBarProps {
  /** `Memory.id`s. */
  readonly ids: ReadonlySet<string>;
  readonly spaces: readonly SpaceInfo[];
  readonly onForget: () => void;
  readonly onNone: () => void;
}

/** What can be done with all that is selected. */
export function SelectionBar({ ids, spaces, onForget, onNone }: SelectionBarProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const all = [...ids];
  const pin = (pinned: boolean): void => act(() => inBatches(all, { work: (batch) => engine.pin(batch, pinned) }));
  const move = (space: string | null, name: string): void =>
    act(async () => {
      await inBatches(all, { work: (batch) => engine.moveToSpace(batch, space) });
      tell({ text: text("memories_moved", { count: all.length, space: name }), undo: null });
    });
  return (
    <fieldset className="buttons selection-bar" aria-label={text("memories_selection")}>
      <Button disabled={busy} onPress={() => pin(true)}>
        <Pin aria-hidden="true" size={16} /> {text("memories_selected_pin")}
      </Button>
      <Button disabled={busy} onPress={() => pin(false)}>
        <PinOff aria-hidden="true" size={16} /> {text("memories_selected_unpin")}
      </Button>
      <MoveTo spaces={spaces} disabled={busy} onMove={move} />
      <Button look="danger" disabled={busy} onPress={onForget}>
        <Trash2 aria-hidden="true" size={16} /> {text("memories_selected_forget")}
      </Button>
      <Button onPress={onNone}>{text("memories_select_none")}</Button>
    </fieldset>
  );
}

interface MoveToProps {
  readonly spaces: readonly SpaceInfo[];
  readonly disabled: boolean;
  /** Null: no space. */
  readonly onMove: (space: string | null, name: string) => void;
}

/** A menu of the browser's own, which says what it does until something is chosen. */
function MoveTo({ spaces, disabled, onMove }: MoveToProps) {
  const choices = [{ id: null, name: text("memories_no_space") }, ...spaces];
  return (
    <select
      aria-label={text("memories_selected_move")}
      disabled={disabled}
      value=""
      onChange={({ target }) => {
        const chosen = choices[Number(target.value)];
        if (chosen !== undefined) onMove(chosen.id, chosen.name);
      }}
    >
      <option value="">{text("memories_selected_move")}</option>
      {choices.map(({ id, name }, place) => (
        <option key={id ?? ""} value={place}>
          {name}
        </option>
      ))}
    </select>
  );
}
