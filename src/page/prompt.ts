import { type Block, findBlock } from "../domain/block";
import type { Feedback } from "../messaging/protocol";
import { type Composer, ownText, promptText } from "./composer";
import type { Forgetting } from "./forgetting";
import { insertBlock, type Insertion, removeBlock } from "./insert";
import { nextFrame } from "./next-frame";
import type { RecallAhead } from "./recall-ahead";
import { createWishes } from "./wishes";

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
  /** These do not bear on this chat: they are left out for as long as it lasts, and the engine hears of it. */
  readonly refuse: (composer: Composer, ids: readonly string[]) => Promise<void>;
  /** The page's conversation now: in another one other things bear. */
  readonly settle: (conversation: string | null) => void;
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
  const wishes = createWishes();
  const wished = wishes.heed;
  const wishedOf = (block: Block | null): Block | null => block && wished(block);
  const standing = (composer: Composer): Block => (findBlock(promptText(composer)) === null ? [] : inserted);
  const ask = async (own: string): Promise<Block> => wished((await ahead.ask(own)).block);

  function insert(composer: Composer, block: Block): Insertion {
    const insertion = insertBlock(composer.strategy, composer.editor, block);
    if (insertion === "inserted") inserted = block;
    return insertion;
  }

  async function drop(composer: Composer, ids?: readonly string[]): Promise<void> {
    const shown = standing(composer);
    const offered = shown.length > 0 ? shown : await ask(ownText(composer));
    wishes.drop(ids ?? offered.map((line) => line.id));
    if (shown.length === 0 || !removeBlock(composer.strategy, composer.editor, shown)) return;
    await nextFrame();
    insert(composer, wished(shown));
  }

  return {
    offered: (own) => wishedOf(ahead.ready(own)?.block ?? null),
    ask,
    insert,
    withdraw: ({ strategy, editor }) => removeBlock(strategy, editor, inserted),
    standing,
    drop,
    async refuse(composer, ids) {
      wishes.refuse(ids);
      await drop(composer, ids);
      const { conversation: chat, site } = composer;
      // A chat without an address yet is told of with its first message.
      if (chat !== null) feedback({ site: site.site, conversation: chat, sent: [], dropped: ids, irrelevant: ids });
    },
    settle: wishes.settle,
    sent(composer) {
      forgetting.sent(composer);
      const sent = standing(composer).map(({ id }) => id);
      const [dropped, irrelevant] = [wishes.dropped(), wishes.refused()];
      const { site, conversation } = composer;
      const told = { site: site.site, conversation, sent, dropped };
      if (sent.length + dropped.length > 0) feedback(irrelevant.length > 0 ? { ...told, irrelevant } : told);
      inserted = [];
      wishes.sent();
    },
  };
}
