import { useRef, useState } from "react";
import { useApp } from "../parts/app-context";
import { type Found, rowAt } from "./found-window";
import { filterOf, type MemoryQuery, searches } from "./memory-query";

export interface Picked {
  /** `Memory.id`s. */
  readonly ids: ReadonlySet<string>;
  readonly toggle: (index: number, through: boolean) => Promise<void>;
  readonly all: () => Promise<void>;
  /** It is not there any more. */
  readonly leave: (id: string) => void;
  readonly none: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which memories are selected. Nobody acts on what they do not see: another question selects none. */
export function usePicked(query: MemoryQuery, found: Found | null): Picked {
  const { engine } = useApp();
  const key = JSON.stringify(query);
  const [picked, setPicked] = useState({ key, ids: NONE });
  const anchor = useRef(0);
  const ids = picked.key === key ? picked.ids : NONE;
  const pick = (next: Iterable<string>): void => setPicked({ key, ids: new Set(next) });
  const leave = (id: string): void => {
    if (ids.has(id)) pick([...ids].filter((other) => other !== id));
  };
  const toggle = async (index: number, through: boolean): Promise<void> => {
    if (found === null) return;
    const from = through ? anchor.current : index;
    anchor.current = index;
    if (from !== index) {
      pick([...ids, ...(await idsBetween(found, Math.min(from, index), Math.max(from, index)))]);
      return;
    }
    const id = rowAt(found, index)?.memory.id;
    if (id === undefined) return;
    if (ids.has(id)) leave(id);
    else pick([...ids, id]);
  };
  const all = async (): Promise<void> => {
    if (found === null) return;
    if (searches(query)) {
      pick(await idsBetween(found, 0, found.total - 1));
      return;
    }
    const words = query.q === null ? {} : { text: query.q };
    pick((await engine.previewForget({ filter: { ...filterOf(query), ...words } })).ids);
  };
  return { ids, toggle, all, leave, none: () => pick([]) };
}

/** Those between two rows, both too; what is not here yet is asked for. */
async function idsBetween(found: Found, from: number, to: number): Promise<readonly string[]> {
  const here = Array.from({ length: to - from + 1 }, (_, step) => rowAt(found, from + step)?.memory.id);
  const known = here.filter((id) => id !== undefined);
  if (known.length === here.length) return known;
  const { rows } = await found.question.ask(from, to - from + 1);
  return rows.map(({ memory }) => memory.id);
}
