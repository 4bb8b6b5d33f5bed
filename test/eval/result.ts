import type { Speed } from "../../src/domain/extractor";

/** What an evaluation writes; the scorer reads it. */
export interface Result {
  readonly system: System;
  readonly ingest: { readonly turns: number; readonly memories: number; readonly seconds: number };
  readonly store: readonly { readonly person: string; readonly memories: readonly StoredMemory[] }[];
  readonly answers: readonly (Answer & { readonly person: string; readonly question: string })[];
}

export interface System extends Learned {
  /** `Extractor.id`s. */
  readonly extractor: string;
  readonly embedder: string;
  readonly signals: readonly string[];
  readonly version: string;
  /** The language model that was loaded, or null. */
  readonly model: string | null;
  /** As last measured with it. */
  readonly speed: Speed | null;
}

/** What came of learning. */
export interface Learned {
  /** How many drafts the extractor that was named proposed. */
  readonly drafts: number;
  /** Drafts of all extractors that were not kept, by `Check.id`. */
  readonly dropped: Readonly<Record<string, number>>;
  /** The last thing that went wrong, in words for a person, or null. */
  readonly problem: string | null;
}

export interface StoredMemory {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  /** Turn ids of the data set. */
  readonly sources: readonly string[];
}

export interface Answer {
  readonly milliseconds: number;
  /** Best first, with no token budget. */
  readonly memories: readonly RankedLine[];
  /** Ids of those that would really go into the prompt. */
  readonly injected: readonly string[];
}

export interface RankedLine {
  readonly id: string;
  /** The injected line itself. */
  readonly text: string;
  readonly sources: readonly string[];
  readonly score: number;
}
