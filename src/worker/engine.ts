import type { Store } from "../domain/store";
import type { Corpus } from "./corpus";
import type { Embedding } from "./embedding";
import type { Learning } from "./learning";
import type { ModelChoice } from "./model-choice";
import type { SettingsKeeper } from "./settings-keeper";
import type { Transfer } from "./transfer";

/** The engine's parts, joined: what both doors are made of. */
export interface Engine {
  readonly store: Store;
  /** Resolves once everything that is remembered has been loaded. */
  readonly opened: Promise<Corpus>;
  readonly settings: SettingsKeeper;
  readonly embedding: Embedding;
  readonly learning: Learning;
  readonly model: ModelChoice;
  readonly transfer: Promise<Transfer>;
  readonly now: () => number;
  /** The last thing that went wrong behind the user's back, in words for a person. */
  problem(): string | null;
}
