import { type Block, findBlock } from "../domain/block";
import type { Feedback } from "../messaging/protocol";
import { type Composer, ownText, promptText } from "./composer";
import type { Forgetting } from "./forgetting";
import { insertBlock, type Insertion, removeBlock } from "./insert";
import { nextFrame } from "./next-frame";
import type { RecallAhead } from "./recall-ahead";

/** What Keepsake adds to the prompt that is being written, the person's wishes heeded. */
export interface Prompt {
  /** What would be added to these words, or null while it is not known. */
  readonly offered: (own: string) => Block | null;
  readonly ask: (own: string) => Promise<Block>;
  /** Puts a block into the editor, at once. */
  readonly insert: (composer: Composer, block: Block) => Insertion;
  /** Takes our block out of the editor; false where that did not go. */
  readonly withdraw: (composer: Composer) => boolean;
  /** What stands in the editor of ours; empty where nothing does, or where it is not known any more what it was. */
  readonly standing: (composer: Composer) => Block;
  /** Leaves these out, of this prompt only; without ids, all. */
  readonly drop: (composer: Composer, ids?: readonly string[]) => Promise<void>;
  /** The prompt has gone out, with what stood in it. */
  readonly sent: (composer: Composer) => void;
}

export interface PromptPorts {
  readonly ahead: RecallAhead;
  readonly feedback: (given: Feedback) => void;
  readonly forgetting: Pick<Forgetting, "sent">;
}

export function createPrompt({ ahead, feedback, forgetting }: PromptPorts): Prompt {
  let inserted: Block = [];
  const dropped = new Set<string>();
  const wished = (block: Block): Block => block.filter(({ id }) => !dropped.has(id));
  const standing = (composer: Composer): Block => (findBlock(promptText(composer)) === null ? [] : inserted);
  const ask = async (own: string): Promise<Block> => wished((await ahead.ask(own)).block);

  function insert(composer: Composer, block: Block): Insertion {
    const insertion = insertBlock(composer.strategy, composer.editor, block);
    if (insertion === "inserted") inserted = block;
    return insertion;
  }

  return {
    offered(own) {
      const answer = ahead.ready(own);
      return answer && wished(answer.block);
    },
    ask,
    insert,
    withdraw: ({ strategy, editor }) => removeBlock(strategy, editor, inserted),
    standing,
    async drop(composer, ids) {
      const shown = standing(composer);
      const offered = shown.length > 0 ? shown : await ask(ownText(composer));
      for (const id of ids ?? offered.map((line) => line.id)) dropped.add(id);
      if (shown.length === 0 || !removeBlock(composer.strategy, composer.editor, shown)) return;
      await nextFrame();
      insert(composer, wished(shown));
    },
    sent(composer) {
      forgetting.sent(composer);
      const sent = standing(composer).map(({ id }) => id);
      if (sent.length + dropped.size > 0) {
        feedback({ site: composer.site.site, conversation: composer.conversation, sent, dropped: [...dropped] });
      }
      inserted = [];
      dropped.clear();
    },
  };
}
