import { useState } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { brief } from "../memories/brief";
import { useApp } from "../parts/app-context";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";

const PAGE = 50;
/** So many before the end of what was asked for, more is asked for. */
const AHEAD = 10;

export interface Review {
  /** The one that is asked about; null: nothing waits. */
  readonly current: Memory | null;
  /** How many wait, this one too. */
  readonly left: number;
  readonly place: number;
  readonly step: (by: number) => void;
  readonly keep: (memory: Memory) => void;
  readonly drop: (memory: Memory) => void;
}

/** What waits for the user's word, one after the other; undefined before the first answer. */
export function useReview(): Review | undefined {
  const { engine } = useApp();
  const { act } = useAction();
  const [place, setPlace] = useState(0);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const limit = PAGE * (1 + Math.floor((place + AHEAD) / PAGE));
  const found = useAnswer(() => engine.list({ state: "waiting", offset: 0, limit }), { key: `${limit}` });
  if (found === undefined) return undefined;
  const waiting = found.memories.filter(({ id }) => !settled.has(id));
  const left = found.total - (found.memories.length - waiting.length);
  const at = Math.max(0, Math.min(place, waiting.length - 1));
  const unsettle = (id: string): void => setSettled((ids) => new Set([...ids].filter((other) => other !== id)));
  /** The next one comes at once; where it goes wrong this one comes back. */
  const settle = ({ id }: Memory, work: () => Promise<void>): void => {
    setSettled((ids) => new Set([...ids, id]));
    setPlace(at);
    act(() =>
      work().catch((error: unknown) => {
        unsettle(id);
        throw error;
      }),
    );
  };
  const drop = async (memory: Memory): Promise<void> => {
    const taken = await engine.discard([memory.id]);
    const undo = async (): Promise<void> => {
      await engine.restore(taken);
      unsettle(memory.id);
    };
    tell({ text: text("review_dropped", { memory: brief(memory.text) }), undo });
  };
  return {
    current: waiting[at] ?? null,
    left,
    place: at,
    step: (by) => setPlace(Math.max(0, Math.min(at + by, left - 1))),
    keep: (memory) => settle(memory, () => engine.keep([memory.id])),
    drop: (memory) => settle(memory, () => drop(memory)),
  };
}
