import { Pin } from "lucide-react";
import type { Memory } from "../../domain/memory";
import { useApp } from "../parts/app-context";
import { useAction } from "../parts/use-action";

export interface PinButtonProps {
  readonly memory: Memory;
  /** What tells it from the next one. */
  readonly name: string;
}

/** A pinned memory never fades. */
export function PinButton({ memory: { id, pinned }, name }: PinButtonProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const label = `Pin: ${name}`;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={pinned ? "Pinned: it never fades" : "Pin, so that it never fades"}
      aria-pressed={pinned}
      disabled={busy}
      onClick={() => act(() => engine.pin([id], !pinned))}
    >
      <Pin aria-hidden="true" size={16} fill={pinned ? "currentColor" : "none"} />
    </button>
  );
}
