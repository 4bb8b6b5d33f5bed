import { type Block, findBlock, stripBlock } from "../domain/block";
import type { Feedback } from "../messaging/protocol";
import { type Composer, promptText } from "./composer";
import { insertBlock, type Insertion, removeBlock } from "./insert";
import type { RecallAhead } from "./recall-ahead";

/** What Keepsake adds to the prompt that is being written, the person's wishes heeded. */
export interface Prompt {
  /** What would be added to these words, or null while it is not known. */
  offered(own: string): Block | null;
  ask(own: string): Promise<Block>;
  /** Puts a block into the editor, at once. */
  insert(composer: Composer, block: Block): Insertion;
  /** Takes our block out of the editor. */
  withdraw(composer: Composer): boolean;
  /** What stands in the editor of ours; empty where nothing does, or where it is not known any more what it was. */
  standing(composer: Composer): Block;
  /** Leaves these out, of this prompt only. */
  drop(ids: readonly string[]): void;
  /** The prompt has gone out, with what stood in it. */
  sent(composer: Composer): void;
}

export function createPrompt(ahead: RecallAhead, feedback: (given: Feedback) => void): Prompt {
  let inserted: Block = [];
  const dropped = new Set<string>();
  const wished = (block: Block): Block => block.filter(({ id }) => !dropped.has(id));
  const standing = (composer: Composer): Block => (findBlock(promptText(composer)) === null ? [] : inserted);

  return {
    offered(own) {
      const block = ahead.ready(own);
      return block && wished(block);
    },
    ask: async (own) => wished(await ahead.ask(own)),
    insert(composer, block) {
      const insertion = insertBlock(composer.strategy, composer.editor, block);
      if (insertion === "inserted") inserted = block;
      return insertion;
    },
    withdraw: ({ strategy, editor }) => removeBlock(strategy, editor),
    standing,
    drop(ids) {
      for (const id of ids) dropped.add(id);
    },
    sent(composer) {
      const sent = standing(composer).map(({ id }) => id);
      if (sent.length + dropped.size > 0) {
        feedback({ site: composer.site.site, conversation: composer.conversation, sent, dropped: [...dropped] });
      }
      inserted = [];
      dropped.clear();
    },
  };
}

/** The words of the prompt that are the person's own. */
export const ownText = (composer: Composer): string => stripBlock(promptText(composer));
