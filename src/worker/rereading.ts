import { abortFailure } from "../asking/until-aborted";
import { usable } from "./extractor-choice";
import { oneAtATime } from "./one-at-a-time";
import { createPacer, type Pace } from "./rereading-pace";
import { readSome } from "./rereading-round";
import type { StudyParts } from "./study";

/** How the unhurried go to work, in milliseconds. */
export interface Leisure {
  /** Nothing new for so long: the chat has gone quiet. */
  readonly quiet: number;
  /** For one reading; who takes longer does not come to an end. */
  readonly longest: number;
}

const LEISURE: Leisure = { quiet: 20_000, longest: 20 * 60_000 };

/** Turns that were learned from at once are read again at leisure, by an extractor that takes its time. */
export interface Rereading {
  /** Reads all that waits, now. Resolves when nothing waits, nobody can read it, or it was interrupted. */
  now(): Promise<void>;
  /** Reads it when it has been quiet for a while. */
  whenQuiet(): void;
  /** Stops at once and waits for quiet again; what was being read stays where it was. */
  interrupt(): void;
  /** Whether turns that are learned now are to be read again. */
  isWanted(): Promise<boolean>;
  status(): Promise<Pace>;
}

export function createRereading(parts: StudyParts, { quiet, longest }: Leisure = LEISURE): Rereading {
  const { store, extractors, settings, failed } = parts;
  const pacer = createPacer();
  let interruption = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = oneAtATime(async () => {
    interruption = new AbortController();
    const { signal } = interruption;
    let isMore = true;
    while (isMore && !signal.aborted) isMore = await readSome(parts, { signal, longest, pacer });
  }, failed);

  const whenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), quiet);
  };
  return {
    whenQuiet,
    now() {
      clearTimeout(timer);
      return read();
    },
    interrupt() {
      interruption.abort(abortFailure(interruption.signal));
      whenQuiet();
    },
    async isWanted() {
      const { model } = await settings.loaded();
      return model !== null || (await usable(extractors, "unhurried")).length > 0;
    },
    status: async () => pacer.status(await store.countToReread()),
  };
}
