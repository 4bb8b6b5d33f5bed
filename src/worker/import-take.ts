import type { NewActivity } from "../domain/activity";
import { Failure } from "../domain/failure";
import type { ImportedChat, SpaceNames } from "../domain/format";
import type { Memory } from "../domain/memory";
import { chatKey, type Turn, turnKey } from "../domain/turn";
import type { Engine } from "./engine";
import { fileKey, type ImportJob } from "./import-job";
import { newTurns, unknownTo } from "./import-known";
import type { OpenedFile } from "./import-open";
import { inSpaces } from "./import-spaces";
import { asOurs } from "./import-voice";

/** Turns that are put into the inbox at once. */
const AT_ONCE = 100;
/** Turns that may wait in the inbox before it is emptied first, of other chats too. */
const MOST_WAITING = 400;
/** Memories that the activity names; of more it tells the number. */
const NAMED = 100;

/** Takes a file in: chats one after the other as they are read, and then its memories all at once. What was taken in before is passed over. */
export async function takeIn(opened: OpenedFile, job: ImportJob, engine: Engine): Promise<void> {
  const { signal } = job.life;
  const key = fileKey(job.file);
  const before = await engine.store.imported(key);
  const memories: Memory[] = [];
  let spaces: SpaceNames = {};
  let chats = 0;
  for await (const imported of opened.read(engine.now(), (read) => job.change({ read }))) {
    signal.throwIfAborted();
    if ("memory" in imported) {
      memories.push(asOurs(imported));
      continue;
    }
    if ("spaces" in imported) {
      spaces = imported.spaces;
      continue;
    }
    chats += 1;
    if (chats <= before) continue;
    await takeChat(imported, job, engine);
    await engine.store.noteImported(key, chats);
  }
  signal.throwIfAborted();
  await takeMemories(await inSpaces(memories, { spaces, job, engine }), job, engine);
  await engine.store.noteImported(key, null);
}

async function takeChat({ turns }: ImportedChat, job: ImportJob, engine: Engine): Promise<void> {
  const [first] = turns;
  const fresh = await newTurns(await engine.opened, turns);
  if (first === undefined || fresh.length === 0) return job.add({ skipped: 1 });
  // Noted before it is written: what came in by half is taken back too.
  job.taken.chats.set(chatKey(first), fresh.map(turnKey));
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    job.life.signal.throwIfAborted();
    await takeTurns(fresh.slice(at, at + AT_ONCE), job.life.signal, engine);
    job.add({ turns: Math.min(AT_ONCE, fresh.length - at) });
  }
  job.add({ chats: 1 });
}

/** Waits for it no longer than somebody wants it. */
export async function untilAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  const life = new AbortController();
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { signal: life.signal });
  });
  await Promise.race([work, aborted]);
  life.abort();
  signal.throwIfAborted();
}

async function takeTurns(
  turns: readonly Turn[],
  signal: AbortSignal,
  { store, learning, ...engine }: Engine,
): Promise<void> {
  if ((await store.countWaiting()) >= MOST_WAITING) {
    await untilAborted(signal, learning.wake());
    if ((await store.countWaiting()) >= MOST_WAITING)
      throw new Failure(
        "store",
        engine.problem() ?? "What came in so far cannot be learned from. Nothing is lost; try again later.",
      );
  }
  await store.accept(turns);
  void learning.wake();
}

/** All of them, or none: one change. */
async function takeMemories(memories: readonly Memory[], job: ImportJob, engine: Engine): Promise<void> {
  const { chats } = job.state().done;
  let fresh: readonly Memory[] = [];
  const corpus = await engine.opened;
  await corpus.commit(async () => {
    fresh = await unknownTo(corpus, memories);
    if (fresh.length + chats === 0) return null;
    const activity = importedIn(job, fresh, fresh.length + chats);
    return { by: "import", at: engine.now(), put: fresh, activity: [activity] };
  });
  for (const { id } of fresh) job.taken.memories.push(id);
  job.add({ memories: fresh.length, skipped: memories.length - fresh.length });
  void engine.embedding.catchUp();
}

const importedIn = (job: ImportJob, memories: readonly Memory[], count: number): NewActivity => ({
  what: "imported",
  chat: null,
  memories: memories.length > NAMED ? [] : memories.map(({ id }) => id),
  count,
  reason: job.opened?.format ?? null,
  tokens: { sent: 0, all: 0 },
});
