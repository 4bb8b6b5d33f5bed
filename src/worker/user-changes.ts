import type { Change } from "../domain/change";
import type { Memory, Source } from "../domain/memory";
import { sourceKey } from "../engine/source";
import { forget } from "../engine/tend/forget";
import { forgetSources } from "../engine/tend/forget-sources";
import { kinds } from "../kinds";
import type { Forgotten } from "../messaging/protocol";
import type { Corpus } from "./corpus";
import type { Embedding } from "./embedding";
import type { Rereading } from "./rereading";

/** What the user changes of what is remembered, through whichever door. */
export interface UserChanges {
  write(change: Omit<Change, "by" | "at">): Promise<void>;
  /** Forgets memories, and cuts their passages out of the kept turns. */
  forget(ids: readonly string[]): Promise<Forgotten>;
  /** Forgets what was said there alone, and that these turns wait. */
  forgetSaid(
    isThere: (source: Pick<Source, "site" | "conversation">) => boolean,
    waiting: Pick<Change, "learned">,
  ): Promise<Forgotten>;
}

export interface UserChangesParts {
  readonly opened: Promise<Corpus>;
  readonly embedding: Pick<Embedding, "catchUp">;
  readonly rereading: Pick<Rereading, "interrupt">;
  readonly now: () => number;
}

export function createUserChanges({ opened, embedding, rereading, now }: UserChangesParts): UserChanges {
  async function write(change: Omit<Change, "by" | "at">): Promise<void> {
    // What is being read again was taken up before the user's word.
    rereading.interrupt();
    await (await opened).commit({ by: "user", at: now(), ...change });
    void embedding.catchUp();
  }
  return {
    write,
    async forget(ids) {
      const { index } = await opened;
      const { change, before } = forget(new Set(ids), index.all(), { by: "user", at: now(), kinds });
      await write(change);
      return { memories: before };
    },
    async forgetSaid(isThere, waiting) {
      const { index } = await opened;
      const { change, before } = forgetSources(isThere, index.all(), { by: "user", at: now() });
      await write({ ...change, ...waiting, rereadDone: turnsOf(before) });
      return { memories: before };
    },
  };
}

/** `turnKey`s of the turns that memories were drawn from. */
export const turnsOf = (memories: readonly Memory[]): readonly string[] => [
  ...new Set(memories.flatMap(({ sources }) => sources.map(sourceKey))),
];
