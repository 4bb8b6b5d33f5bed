import type { Memory } from "../domain/memory";
import { keep } from "../engine/tend/keep";
import type { ManagerDoor } from "../messaging/protocol";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { turnsOf } from "./user-changes";

/** The user's word on memories that wait for it. The turns that it is about are not read again: what the user said of them stands. */
export function createReviewDesk({
  opened,
  byUser,
}: Pick<Engine, "opened" | "byUser">): Pick<ManagerDoor, "keep" | "discard"> {
  const waiting = async (ids: readonly string[]): Promise<readonly Memory[]> =>
    (await (await opened).get(ids)).filter(({ unreviewed }) => unreviewed);

  return {
    keep: (ids) =>
      byUser.write(async () => {
        const memories = await waiting(ids);
        if (memories.length === 0) return null;
        return { put: await keepAll(memories, await opened), rereadDone: turnsOf(memories) };
      }),
    async discard(ids) {
      let memories: readonly Memory[] = [];
      await byUser.write(async () => {
        memories = await waiting(ids);
        const forget = memories.map(({ id }) => id);
        return memories.length === 0 ? null : { forget, rereadDone: turnsOf(memories) };
      });
      return { memories };
    },
  };
}

/** Memories that the user has said yes to, and those that they now put an end to. */
export async function keepAll(memories: readonly Memory[], { get }: Pick<Corpus, "get">): Promise<readonly Memory[]> {
  const linked = await get(memories.flatMap(({ links }) => links.map((link) => link.memory)));
  const known = new Map(linked.map((memory) => [memory.id, memory]));
  return memories.flatMap((memory) => keep(memory, (id) => known.get(id)));
}
