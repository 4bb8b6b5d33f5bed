import type { Change } from "../domain/change";
import type { Memory } from "../domain/memory";
import type { Settings } from "../domain/settings";
import { expired } from "../engine/tend/expire";
import { fading, longFaded } from "../engine/tend/fade";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import { oneAtATime } from "./one-at-a-time";
import type { SettingsKeeper } from "./settings-keeper";
import type { UserChanges } from "./user-changes";

const DAY = 86_400_000;
/** Everything is read for it, which must not be in the way of the first prompt. */
const REST_MS = 60_000;

export interface RetentionParts {
  readonly opened: Promise<Corpus>;
  readonly settings: Pick<SettingsKeeper, "loaded">;
  readonly byUser: Pick<UserChanges, "forget">;
  readonly now: () => number;
  readonly failed: (error: unknown) => void;
}

/** Keeps house: forgets whole turns that were kept for as long as the user wants, and lets memories fade. */
export interface Retention {
  /** Does at once what the settings say of it, where that is not what they said the last time. */
  readonly obey: (settings: Settings) => void;
}

/** Begins when those who wait for the first answers have theirs, and goes on once a day. */
export function startRetention(parts: RetentionParts): Retention {
  const { settings, failed } = parts;
  let obeyed: string | null = null;
  const tend = oneAtATime(async () => {
    const wishes = await settings.loaded();
    const corpus = await parts.opened;
    for await (const memories of corpus.slices()) await tendSlice(memories, { corpus, wishes, ...parts });
  }, failed);
  setTimeout(() => void tend(), REST_MS);
  setInterval(() => void tend(), DAY);
  return {
    obey(changed) {
      const isNews = obeyed !== null && obeyed !== ruleOf(changed);
      obeyed = ruleOf(changed);
      if (isNews) void tend();
    },
  };
}

const ruleOf = ({ retentionDays, fading: wish, fadedDays }: Settings): string =>
  JSON.stringify([retentionDays, wish, fadedDays]);

interface Tending extends Pick<RetentionParts, "byUser" | "now"> {
  readonly corpus: Corpus;
  readonly wishes: Settings;
}

async function tendSlice(memories: readonly Memory[], { corpus, wishes, byUser, now }: Tending): Promise<void> {
  const at = now();
  const old = expired(memories, { kinds, now: at, retentionDays: wishes.retentionDays });
  if (old.length > 0) await corpus.commit({ by: "learn", at, forget: old });
  if (wishes.fading !== "off") await fade(corpus, memories, at);
  if (wishes.fading !== "forget") return;
  const long = { now: at, days: wishes.fadedDays };
  const gone = longFaded(memories, long);
  // Perhaps the user has just brought one of them back.
  if (gone.length > 0) await byUser.forget(longFaded(await corpus.get(gone), long));
}

/** Looks once more at those that would fade when their turn to be written comes: they may have been used or pinned meanwhile. */
async function fade(corpus: Corpus, memories: readonly Memory[], at: number): Promise<void> {
  const weak = fading(memories, { kinds, now: at });
  if (weak.length === 0) return;
  await corpus.commit(async (): Promise<Change> => {
    const marks = fading(await corpus.get(weak), { kinds, now: at }).map((id) => ({ id, archived: true }));
    return { by: "learn", at, marks };
  });
}
