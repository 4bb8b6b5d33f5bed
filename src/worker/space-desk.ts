import { Failure } from "../domain/failure";
import { hashOf } from "../domain/hash";
import type { Memory } from "../domain/memory";
import { chatOf } from "../domain/turn";
import type { SpaceDoor, SpaceInfo } from "../messaging/doors/space-door";
import type { Engine } from "./engine";
import { allFacts, wholeTurnsAt } from "./facts";
import { createTurns } from "./in-turn";
import { checkedSpace } from "./new-space";
import { movedChats, movesOf, type Redrawn, withoutSpace, withSpace } from "./space-moves";
import { turnsOf } from "./user-changes";

export type SpaceDesk = Pick<SpaceDoor, "spaces" | "saveSpace" | "removeSpace" | "moveToSpace">;

/** Memories that go to another space at once. */
const MOVED_AT_ONCE = 500;

/** How people part what is remembered. */
export function createSpaceDesk(engine: Engine): SpaceDesk {
  const { opened, settings } = engine;
  const isThere = async (id: string | null): Promise<void> => {
    const { spaces } = await settings.loaded();
    if (id !== null && !spaces.some((space) => space.id === id))
      throw new Failure("not-found", "This space is no longer there.");
  };
  // A move must find the spaces as the one before it left them.
  const inTurn = createTurns();
  void inTurn(() => finishMoves(engine)).catch(() => undefined);

  return {
    async spaces() {
      const { spaces } = await settings.loaded();
      const counts = new Map<number, number>();
      for (const { facts } of allFacts((await opened).index)) {
        if (facts.space !== 0 && isListed(facts)) counts.set(facts.space, (counts.get(facts.space) ?? 0) + 1);
      }
      return spaces.map((space): SpaceInfo => ({ ...space, memories: counts.get(hashOf(space.id)) ?? 0 }));
    },

    saveSpace: (space) =>
      inTurn(async () => {
        await finishMoves(engine);
        const { spaces } = await settings.loaded();
        const others = spaces.filter(({ id }) => id !== space.id);
        await settings.change({ spaces: withSpace(spaces, checkedSpace(space, others)), spacesBefore: spaces });
        await finishMoves(engine);
      }),

    removeSpace: (id, to) =>
      inTurn(async () => {
        await isThere(to);
        if (to === id) throw new Failure("bad-input", "Its memories cannot stay in the space that is removed.");
        await finishMoves(engine);
        // First the memories, so that none is ever of a space that is not there; and those that were learned meanwhile.
        await moveAll(engine, id, to);
        await settings.change({ spaces: withoutSpace((await settings.loaded()).spaces, id, to) });
        await moveAll(engine, id, to);
      }),

    async moveToSpace(ids, space) {
      await isThere(space);
      await moveByHand(engine, ids, space);
    },
  };
}

/** With the turns that they stand in, which would tell them elsewhere. Where they are shared, the turns stay: they say more. */
async function moveByHand({ opened, byUser }: Engine, ids: readonly string[], space: string | null): Promise<void> {
  await byUser.write(async () => {
    const { index, get } = await opened;
    const memories = await get(ids);
    const turns = space === null ? [] : wholeTurnsAt(index, turnsOf(memories));
    const moved = [...new Set([...memories.map(({ id }) => id), ...turns])];
    return { marks: moved.map((id) => ({ id, space })) };
  });
}

/** A statement that the lists show. */
const isListed = ({ whole, unreviewed }: { readonly whole: boolean; readonly unreviewed: boolean }): boolean =>
  !whole && !unreviewed;

/** Moves what the last change of the spaces has still to move. Broken off, it goes on at the next start. */
async function finishMoves({ opened, settings, byUser }: Engine): Promise<void> {
  const { spaces: after, spacesBefore: before } = await settings.loaded();
  if (before === null) return;
  const redrawn = { before, after };
  for await (const memories of mayMove(await opened, redrawn)) {
    const ids = movesOf(memories, redrawn).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += MOVED_AT_ONCE) {
      await byUser.write(async () => {
        // As they stand by then.
        const standing = await (await opened).get(ids.slice(from, from + MOVED_AT_ONCE));
        return { marks: movesOf(standing, redrawn) };
      });
    }
  }
  await settings.change({ spacesBefore: null });
}

/** All memories whose space the change may concern, some at a time. */
async function* mayMove(corpus: Awaited<Engine["opened"]>, redrawn: Redrawn): AsyncGenerator<readonly Memory[]> {
  const chats = movedChats(redrawn);
  if (chats === null) yield* corpus.slices();
  else for (const chat of chats) yield await corpus.fromChat(chatOf(chat));
}

/** All of one space to another. */
async function moveAll({ opened, byUser }: Engine, from: string, to: string | null): Promise<void> {
  const { index } = await opened;
  const ids = [...allFacts(index)].filter(({ facts }) => facts.space === hashOf(from)).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += MOVED_AT_ONCE) {
    await byUser.write({ marks: ids.slice(at, at + MOVED_AT_ONCE).map((id) => ({ id, space: to })) });
  }
}
