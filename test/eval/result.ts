/** What an evaluation writes; the scorer reads it. */
export interface Result {
  readonly system: System;
  readonly ingest: { readonly turns: number; readonly memories: number; readonly seconds: number };
  readonly store: readonly { readonly person: string; readonly memories: readonly StoredMemory[] }[];
  readonly answers: readonly (Answer & { readonly person: string; readonly question: string })[];
}

export interface System {
  readonly extractor: string;
  readonly embedder: string;
  readonly signals: readonly string[];
  readonly version: string;
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
