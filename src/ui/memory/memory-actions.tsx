import { Check, Pencil, Pin, Trash2, Undo2 } from "lucide-react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import type { FilterWorld } from "../memories/filter-values";
import { forgetOne } from "../memories/forget-one";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";

export interface MemoryActionsProps {
  readonly memory: Memory;
  readonly world: FilterWorld;
  readonly onEdit: () => void;
  readonly onForgotten: () => void;
}

/** All that can be done with one memory. A whole turn is evidence: it can only be forgotten, or put into a space. */
export function MemoryActions({ memory, world, onEdit, onForgotten }: MemoryActionsProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const { id, pinned, unreviewed, archivedAt, space } = memory;
  const whole = world.kinds.some((kind) => kind.id === memory.kind && kind.verbatim);
  return (
    <>
      <div className="buttons">
        {unreviewed && (
          <Button look="primary" disabled={busy} onPress={() => act(() => engine.keep([id]))}>
            <Check aria-hidden="true" size={16} /> {text("memory_keep")}
          </Button>
        )}
        {archivedAt !== null && (
          <Button disabled={busy} onPress={() => act(() => engine.bringBack([id]))}>
            <Undo2 aria-hidden="true" size={16} /> {text("memory_bring_back")}
          </Button>
        )}
        {!whole && (
          <>
            <button
              type="button"
              className="button plain"
              aria-pressed={pinned}
              title={text("memory_pin_hint")}
              disabled={busy}
              onClick={() => act(() => engine.pin([id], !pinned))}
            >
              <Pin aria-hidden="true" size={16} fill={pinned ? "currentColor" : "none"} /> {text("memory_pin")}
            </button>
            <Button onPress={onEdit}>
              <Pencil aria-hidden="true" size={16} /> {text("memory_edit")}
            </Button>
          </>
        )}
        <Button look="danger" disabled={busy} onPress={() => act(() => forgetOne(engine, memory).then(onForgotten))}>
          <Trash2 aria-hidden="true" size={16} /> {text("memory_forget")}
        </Button>
      </div>
      <Choice
        label={text("memory_space_change")}
        options={[[null, text("memories_shared")], ...world.spaces.map((each) => [each.id, each.name] as const)]}
        value={space}
        onChange={(to) => act(() => engine.moveToSpace([id], to))}
      />
    </>
  );
}
