import type { Extractor } from "../domain/extractor";
import type { Settings } from "../domain/settings";
import type { Store } from "../domain/store";
import type { Corpus } from "./corpus";
import type { Embedding } from "./embedding";
import type { LearnedNotes } from "./learned-notes";
import type { Learning } from "./learning";
import type { ModelChoice } from "./model-choice";
import type { Rereading } from "./rereading";
import type { SettingsKeeper } from "./settings-keeper";
import type { TopicReading } from "./topic-reading";
import type { Transfer } from "./transfer";
import type { UserChanges } from "./user-changes";

/** The engine's parts, joined: what both doors are made of. */
export interface Engine {
  readonly store: Store;
  /** Resolves once everything that is remembered has been loaded. */
  readonly opened: Promise<Corpus>;
  readonly settings: SettingsKeeper;
  readonly embedding: Embedding;
  readonly extractors: readonly Extractor[];
  readonly learning: Learning;
  readonly notes: LearnedNotes;
  readonly rereading: Rereading;
  readonly byUser: UserChanges;
  readonly topics: TopicReading;
  readonly model: ModelChoice;
  readonly transfer: Promise<Transfer>;
  /** The file that one of our pages handed over last, by the page's name for it. */
  readonly handed: (upload: string) => File | null;
  /** Does at once what the settings say, after they have changed. */
  readonly obey: (settings: Settings) => void;
  readonly now: () => number;
  /** The last thing that went wrong behind the user's back, in words for a person. */
  problem(): string | null;
}
