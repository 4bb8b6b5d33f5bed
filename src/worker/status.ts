import { version } from "../../package.json";
import { kinds } from "../kinds";
import type { Status } from "../messaging/protocol";
import type { Engine } from "./engine";

/** How things stand, for the popup. */
export async function readStatus(engine: Engine): Promise<Status> {
  const corpus = await engine.opened;
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const wholeTurns = new Set(kinds.filter(({ verbatim }) => verbatim).map(({ id }) => id));
  const episodes = [...corpus.memories.values()].filter(({ kind }) => wholeTurns.has(kind)).length;
  return {
    version,
    memories: corpus.memories.size - episodes,
    episodes,
    waiting: await engine.store.countWaiting(),
    unembedded: corpus.unembedded().length,
    extractor: await engine.learning.extractor(),
    dropped: engine.learning.dropped,
    problem: engine.problem(),
    model: engine.model.status(),
    storage: { usedBytes: usage, quotaBytes: quota },
  };
}
