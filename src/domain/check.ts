import type { ChatWindow } from "./extractor";
import type { Draft } from "./memory";
import type { Turn } from "./turn";

/** One reason not to keep a draft, whichever extractor made it. */
export interface Check {
  readonly id: string;
  /** What the user asked to be remembered is kept all the same; where absent, it is not. */
  readonly yields?: boolean;
  /** True drops it. */
  drop(draft: Draft, window: ChatWindow): boolean;
}

/** Where a draft's quote stands: its turn and the place in it, `[start, end)`. */
export interface Quoted {
  readonly turn: Turn;
  readonly start: number;
  readonly end: number;
}

/** The place of a draft's quote, or null where it stands in none of the new turns. */
export function findQuote(draft: Draft, { turns }: Pick<ChatWindow, "turns">): Quoted | null {
  const turn = turns.find(({ id }) => id === draft.turn);
  const start = turn === undefined || draft.quote === "" ? -1 : turn.text.indexOf(draft.quote);
  return turn === undefined || start < 0 ? null : { turn, start, end: start + draft.quote.length };
}

export const defineCheck = (check: Check): Check => check;
