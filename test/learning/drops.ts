import { checks } from "../../src/checks";
import type { Turn } from "../../src/domain/turn";
import { aWindow } from "../engine/window";

/** One finished message of the user, of which only what is given matters. */
export const aTurn = (text: string, more: Partial<Turn> = {}): Turn => ({
  id: "t",
  site: "chatgpt",
  conversation: "c",
  role: "user",
  text,
  at: 0,
  ...more,
});

/** What is proposed: the quote, what is stated (the quote, where not given), the whole turn (the quote), and the turns before it. */
export interface Proposed {
  readonly quote: string;
  readonly text?: string;
  readonly turn?: string | Turn;
  readonly earlier?: readonly Turn[];
}

/** Whether a check drops it. Throws where there is no such check. */
export function drops(id: string, { quote, text = quote, turn = quote, earlier = [] }: Proposed): boolean {
  const check = checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`There is no check ${id}.`);
  const turns = [typeof turn === "string" ? aTurn(turn) : turn];
  return check.drop({ kind: "fact", text, quote, turn: "t", confidence: 1 }, aWindow({ turns, context: earlier }));
}
