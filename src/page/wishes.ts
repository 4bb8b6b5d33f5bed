import type { Block } from "../domain/block";

/** What the person does not want to have added: to this prompt, or in this chat at all. */
export interface Wishes {
  /** What is left of a block. */
  readonly heed: (block: Block) => Block;
  readonly drop: (ids: readonly string[]) => void;
  readonly refuse: (ids: readonly string[]) => void;
  readonly dropped: () => readonly string[];
  readonly refused: () => readonly string[];
  /** The prompt has gone out. */
  readonly sent: () => void;
  /** The page's conversation now: in another one other things bear. */
  readonly settle: (conversation: string | null) => void;
}

export function createWishes(): Wishes {
  let conversation: string | null = null;
  const dropped = new Set<string>();
  const refused = new Set<string>();
  const add = (to: Set<string>, ids: readonly string[]): void => ids.forEach((id) => to.add(id));
  return {
    heed: (block) => block.filter(({ id }) => !dropped.has(id) && !refused.has(id)),
    drop: (ids) => add(dropped, ids),
    refuse: (ids) => add(refused, ids),
    dropped: () => [...dropped],
    refused: () => [...refused],
    sent: () => dropped.clear(),
    settle(now) {
      // A new chat only gets its address.
      if (conversation !== null && now !== conversation) {
        dropped.clear();
        refused.clear();
      }
      conversation = now;
    },
  };
}
