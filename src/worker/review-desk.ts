import type { Memory } from "../domain/memory";
import { keep } from "../engine/tend/keep";
import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";
import { turnsOf } from "./user-changes";

/** The user's word on memories that wait for it. The turns that it is about are not read again: what the user said of them stands. */
export function createReviewDesk({
  opened,
  byUser,
}: Pick<Engine, "opened" | "byUser">): Pick<ManagerDoor, "keep" | "discard"> {
  const waiting = async (ids: readonly string[]): Promise<readonly Memory[]> => {
    const { index } = await opened;
    return ids.flatMap((id) => index.get(id) ?? []).filter(({ unreviewed }) => unreviewed);
  };

  return {
    async keep(ids) {
      const memories = await waiting(ids);
      const { index } = await opened;
      const put = memories.flatMap((memory) => keep(memory, (id) => index.get(id)));
      if (memories.length > 0) await byUser.write({ put, rereadDone: turnsOf(memories) });
    },
    async discard(ids) {
      const memories = await waiting(ids);
      const forget = memories.map(({ id }) => id);
      if (memories.length > 0) await byUser.write({ forget, rereadDone: turnsOf(memories) });
      return { memories };
    },
  };
}
