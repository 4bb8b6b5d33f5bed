import { stripBlock } from "../domain/block";
import type { Turn } from "../domain/turn";
import type { PageReading } from "./read";

/** Which turns of the page are settled and not yet handed over. Counts in ticks, one for each look at the page. */
export interface Ledger {
  /** Takes down what the page shows now. Gives the turns that are to be handed over. */
  readonly note: (reading: Pick<PageReading, "conversation" | "turns">) => readonly Turn[];
  /** These are safe. */
  readonly confirm: (turns: readonly Turn[]) => void;
  /** Something may still settle without the page changing: look again. */
  readonly unsettled: () => boolean;
  /** The page is none of ours now; what was seen is dropped. */
  readonly clear: () => void;
}

interface Entry {
  readonly text: string;
  readonly at: number;
  /** Looks in a row at which it was the same. */
  quiet: number;
  /** How many it takes. */
  readonly needs: number;
  safe: boolean;
}

const TICKS = 2;
/** After a move the page may show the last chat for a while under the new address. */
const TICKS_AFTER_MOVE = 5;
/** Who has not ended, or has got no conversation, by then waits for the page to change. */
const PATIENCE = 100;

export function createLedger(site: string, now: () => number = Date.now): Ledger {
  let entries = new Map<string, Entry>();
  let conversation: string | null = null;

  /** Nothing of the chat before is taken for the new one's before it has stood there long enough. */
  function move(to: string | null): void {
    // A new chat only gets its id.
    const needs = conversation === null ? TICKS : TICKS_AFTER_MOVE;
    conversation = to;
    for (const [id, entry] of entries) {
      entries.set(id, { ...entry, quiet: -1, needs, safe: false });
    }
  }

  function look({ id, role, text: shown, finished }: PageReading["turns"][number]): Turn | null {
    const text = role === "user" ? stripBlock(shown) : shown;
    if (text.trim() === "") return null;
    const known = entries.get(id);
    const entry = known?.text === text ? known : { text, at: now(), quiet: -1, needs: TICKS, safe: false };
    entries.set(id, entry);
    entry.quiet += 1;
    const settled = finished && entry.quiet >= entry.needs;
    if (!settled || entry.safe || conversation === null) return null;
    return { id, site, conversation, role, text, at: entry.at };
  }

  return {
    note(reading) {
      const here = new Set(reading.turns.map(({ id }) => id));
      if (reading.conversation !== conversation) {
        for (const id of entries.keys()) if (!here.has(id)) entries.delete(id);
        move(reading.conversation);
      }
      for (const [id, entry] of entries) if (!here.has(id)) entry.quiet = PATIENCE;
      return reading.turns.map(look).filter((turn) => turn !== null);
    },
    confirm(turns) {
      for (const { id, text, conversation: its } of turns) {
        const entry = entries.get(id);
        if (entry?.text === text && its === conversation) entry.safe = true;
      }
    },
    unsettled: () => [...entries.values()].some(({ safe, quiet }) => !safe && quiet < PATIENCE),
    clear() {
      entries = new Map();
      conversation = null;
    },
  };
}
