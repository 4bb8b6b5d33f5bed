import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { ChatAddress } from "../domain/turn";
import { chatKey, sourceKey } from "../engine/source";
import { forget, type Forgetting } from "../engine/tend/forget";
import { forgetSources } from "../engine/tend/forget-sources";
import { kinds } from "../kinds";
import type { Forgotten } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import type { Embedding } from "./embedding";
import { touchedByForgetting } from "./forget-reach";
import type { Rereading } from "./rereading";

type Wish = Omit<Change, "by" | "at">;

/** What the user changes of what is remembered, through whichever door. */
export interface UserChanges {
  /** What is worked out from what stands is worked out in its turn, as by `Corpus.commit`; null changes nothing. */
  write(change: Wish | (() => Promise<Wish | null>)): Promise<void>;
  /** Forgets memories, and cuts their passages out of the kept turns. */
  forget(ids: readonly string[]): Promise<Forgotten>;
  /** Forgets what was said in a chat alone, and that these turns wait. */
  forgetChat(chat: ChatAddress, waiting: Pick<Change, "learned">): Promise<Forgotten>;
}

export interface UserChangesParts {
  readonly opened: Promise<Corpus>;
  readonly embedding: Pick<Embedding, "catchUp">;
  readonly rereading: Pick<Rereading, "interrupt">;
  readonly now: () => number;
}

export function createUserChanges({ opened, embedding, rereading, now }: UserChangesParts): UserChanges {
  const write: UserChanges["write"] = async (change) => {
    // What is being read again was taken up before the user's word.
    rereading.interrupt();
    await (
      await opened
    ).commit(async () => {
      const wish = typeof change === "function" ? await change() : change;
      return wish && { by: "user", at: now(), ...wish };
    });
    void embedding.catchUp();
  };

  /** Carries it out, and gives what it took away. */
  async function carryOut(work: () => Promise<Forgetting>): Promise<Forgotten> {
    let memories: readonly Memory[] = [];
    await write(async () => {
      const { change, before } = await work();
      memories = before;
      return change;
    });
    return { memories };
  }

  return {
    write,
    forget: (ids) =>
      carryOut(async () => {
        const gone = new Set(ids);
        return forget(gone, await touchedByForgetting(gone, await opened), { by: "user", at: now(), kinds });
      }),
    forgetChat: (chat, waiting) =>
      carryOut(async () => {
        const memories = await (await opened).fromChat(chat);
        const isThere = (source: ChatAddress): boolean => chatKey(source) === chatKey(chat);
        const { change, before } = forgetSources(isThere, memories, { by: "user", at: now() });
        return { change: { ...change, ...waiting, rereadDone: turnsOf(before) }, before };
      }),
  };
}

/** `turnKey`s of the turns that memories were drawn from. */
export const turnsOf = (memories: readonly Memory[]): readonly string[] => [
  ...new Set(memories.flatMap(({ sources }) => sources.map(sourceKey))),
];
