import { version } from "../../package.json";
import type { Status } from "../messaging/protocol";
import type { Engine } from "./engine";

/** How things stand, for the popup. */
export async function readStatus(engine: Engine): Promise<Status> {
  const { index } = await engine.opened;
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const memories = [...index.all()];
  const episodes = memories.filter((memory) => index.kindOf(memory)?.verbatim).length;
  return {
    version,
    memories: memories.length - episodes,
    episodes,
    waiting: await engine.store.countWaiting(),
    unembedded: index.unembedded(Number.POSITIVE_INFINITY).length,
    extractor: await engine.learning.extractor(),
    dropped: engine.learning.dropped,
    problem: engine.problem(),
    model: engine.model.status(),
    storage: { usedBytes: usage, quotaBytes: quota },
  };
}
