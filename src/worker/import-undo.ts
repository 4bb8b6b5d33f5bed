import { chatOf, turnKey } from "../domain/turn";
import { sourceKey } from "../engine/source";
import { forgetSources } from "../engine/tend/forget-sources";
import type { Engine } from "./engine";
import { fileKey, type ImportJob } from "./import-job";
import { removeSpaces } from "./import-spaces";
import { turnsOf } from "./user-changes";

/** Forgets what a file brought in: its memories, and its turns with what was learned from them alone. What was here before stays. */
export async function undo({ taken, file }: ImportJob, engine: Engine): Promise<void> {
  const { store, byUser, learning } = engine;
  const gone = new Set([...taken.chats.values()].flat());
  const waiting = await store.waiting(await store.countWaiting());
  const learned = waiting.filter((turn) => gone.has(turnKey(turn)));
  await byUser.write({ forget: [...taken.memories], learned });
  // A lesson that is under way ends first, or what it learns would come after the forgetting.
  await learning.wake();
  for (const chat of taken.chats.keys()) await forgetTurns(chat, gone, engine);
  await removeSpaces(taken.spaces, engine);
  await store.noteImported(fileKey(file), null);
}

async function forgetTurns(chat: string, gone: ReadonlySet<string>, { opened, byUser, now }: Engine): Promise<void> {
  const corpus = await opened;
  await byUser.write(async () => {
    const memories = await corpus.fromChat(chatOf(chat));
    const isGone = (source: Parameters<typeof sourceKey>[0]): boolean => gone.has(sourceKey(source));
    const { change, before } = forgetSources(isGone, memories, { by: "user", at: now() });
    return { ...change, rereadDone: turnsOf(before) };
  });
}
