import type { CustomShelf, ModelOption, OptIn } from "../domain/extractor";

/** A language model as the user chooses it. */
export interface ModelInfo extends ModelOption {
  /** `Extractor.id` of the one that runs it. */
  readonly extractor: string;
  /** `Extractor.label` of the same. */
  readonly runs: string;
}

/** An extractor as the user sets it up. */
export interface ModelSource {
  /** `Extractor.id`. */
  readonly id: string;
  readonly label: string;
  readonly custom: Omit<CustomShelf, "add"> | null;
  /** Null where nothing must be agreed to. */
  readonly optIn: (Omit<OptIn, "switch"> & { readonly on: boolean }) | null;
}
