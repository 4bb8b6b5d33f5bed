import { version } from "../../package.json";
import type { DroppedCount, Status } from "../messaging/protocol";
import type { Engine } from "./engine";
import { lastWord } from "./extractor-choice";

/** How things stand, for the popup. */
export async function readStatus(engine: Engine): Promise<Status> {
  const { index, progress } = await engine.opened;
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const { statements, whole, unreviewed, unembedded } = index.counts();
  const extractor = await lastWord(engine.extractors);
  return {
    version,
    memories: statements,
    episodes: whole,
    unreviewed,
    waiting: await engine.store.countWaiting(),
    unembedded,
    indexing: progress(),
    extractor: extractor.id,
    languages: extractor.languages,
    dropped: byCheck(await engine.store.dropped()),
    reread: await engine.rereading.status(),
    problem: engine.problem(),
    model: engine.model.status(),
    network: engine.extractors.flatMap(({ requests }) => requests?.() ?? []).toSorted((a, b) => a.at - b.at),
    storage: { usedBytes: usage, quotaBytes: quota },
  };
}

/** What was most frequent first. */
function byCheck(dropped: Readonly<Record<string, number>>): readonly DroppedCount[] {
  return Object.entries(dropped)
    .map(([id, count]) => ({ check: id, count }))
    .toSorted((a, b) => b.count - a.count);
}
