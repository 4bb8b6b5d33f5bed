import type { KeyboardEvent } from "react";

/** What can be done with a row. */
export type RowDeed = "open" | "edit" | "pin" | "forget" | "pick";

/** What a key asks for: another row, or something done with this one. */
export type GridWish = { readonly go: number } | { readonly deed: RowDeed } | { readonly all: true };

export interface GridPlace {
  readonly active: number;
  readonly last: number;
  /** Rows that are in sight at once. */
  readonly page: number;
}

const DEEDS: Readonly<Record<string, RowDeed>> = {
  Enter: "open",
  " ": "pick",
  e: "edit",
  p: "pin",
  Delete: "forget",
  Backspace: "forget",
};

/** Null: the key is not ours. A button of a row keeps its own keys, and so does what is edited. */
export function wishOf(event: KeyboardEvent, place: GridPlace): GridWish | null {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.closest(".memory-editor") !== null || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return key === "a" ? { all: true } : null;
  const go = goesTo(key, place);
  if (go !== undefined) return { go };
  return target.matches("tr") ? deedOf(key) : null;
}

function deedOf(key: string): GridWish | null {
  const deed = DEEDS[key.length === 1 ? key.toLowerCase() : key];
  return deed === undefined ? null : { deed };
}

function goesTo(key: string, { active, last, page }: GridPlace): number | undefined {
  const goes: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  return goes[key];
}
