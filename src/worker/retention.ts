import { expired } from "../engine/tend/expire";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import { oneAtATime } from "./one-at-a-time";
import type { SettingsKeeper } from "./settings-keeper";

const DAY = 86_400_000;

export interface RetentionParts {
  readonly opened: Promise<Corpus>;
  readonly settings: SettingsKeeper;
  readonly now: () => number;
  readonly failed: (error: unknown) => void;
}

/** Forgets whole turns that were kept for as long as the user wants, now and once a day. Asked again, it looks again. */
export function startRetention({ opened, settings, now, failed }: RetentionParts): () => Promise<void> {
  const tend = oneAtATime(async () => {
    const { retentionDays } = await settings.loaded();
    const corpus = await opened;
    const forget = expired(corpus.index.all(), { kinds, now: now(), retentionDays });
    if (forget.length > 0) await corpus.commit({ by: "learn", at: now(), forget });
  }, failed);
  setInterval(() => void tend(), DAY);
  void tend();
  return tend;
}
