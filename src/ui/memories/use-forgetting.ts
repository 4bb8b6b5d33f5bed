import { useRef, useState } from "react";
import type { Forgotten } from "../../messaging/doors/memories-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { inBatches } from "./in-batches";

export interface Forgetting {
  /** How many are done; null while nothing is being forgotten. */
  readonly done: number | null;
  readonly start: (ids: readonly string[], onDone: () => void) => void;
  /** Leaves it after what is being done; what is gone by then can be undone. */
  readonly stop: () => void;
}

/** How many of those that were to go are gone; kept turns that only lost a passage are given back too. */
function goneOf(ids: readonly string[], taken: readonly Forgotten[]): number {
  const wanted = new Set(ids);
  return taken.flatMap(({ memories }) => memories.filter(({ id }) => wanted.has(id))).length;
}

/** Forgets many, some at a time, with one way back for all of them. */
export function useForgetting(): Forgetting {
  const { engine } = useApp();
  const { act } = useAction();
  const [done, setDone] = useState<number | null>(null);
  const stopped = useRef(false);
  const start = (ids: readonly string[], onDone: () => void): void => {
    stopped.current = false;
    setDone(0);
    const taken: Forgotten[] = [];
    const work = async (): Promise<void> => {
      try {
        await inBatches(ids, {
          work: (batch) => engine.forget(batch),
          onBatch: (count, gone) => {
            taken.push(gone);
            setDone(count);
            return !stopped.current;
          },
        });
      } finally {
        setDone(null);
        const count = goneOf(ids, taken);
        if (count > 0) tell({ text: text("memories_forgotten_many", { count }), undo: () => restoreAll(taken) });
        onDone();
      }
    };
    act(work);
  };
  const restoreAll = async (taken: readonly Forgotten[]): Promise<void> => {
    for (const gone of taken) await engine.restore(gone);
  };
  return {
    done,
    start,
    stop: () => {
      stopped.current = true;
    },
  };
}
