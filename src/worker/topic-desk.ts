import type { SpaceDoor } from "../messaging/doors/space-door";
import { topics } from "../topics";
import type { Engine } from "./engine";

/** Memories that are read between two pauses, so that a recall that comes meanwhile does not wait. */
const AT_ONCE = 200;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What memories are about. */
export function createTopicDesk({
  opened,
  topics: reading,
  now,
}: Pick<Engine, "opened" | "topics" | "now">): Pick<SpaceDoor, "topics"> {
  return {
    async topics() {
      const corpus = await opened;
      const counts = new Map<string, number>();
      let read = 0;
      for await (const memories of corpus.slices()) {
        const standing = memories.filter(
          ({ kind, unreviewed, validTo }) =>
            corpus.index.kind(kind)?.verbatim !== true && !unreviewed && (validTo === null || validTo > now()),
        );
        for (const memory of standing) {
          for (const id of await reading.topicsOf(memory)) counts.set(id, (counts.get(id) ?? 0) + 1);
          if (++read % AT_ONCE === 0) await pause();
        }
      }
      return topics.map(({ id, sensitive }) => ({ id, sensitive, memories: counts.get(id) ?? 0 }));
    },
  };
}
