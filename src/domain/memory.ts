import type { Turn } from "./turn";

/** Where a memory comes from: a passage of one turn. */
export interface Source {
  readonly site: string;
  readonly conversation: string;
  /** `Turn.id`. */
  readonly turn: string;
  readonly role: Turn["role"];
  /** Who said it, where a chat names its people. */
  readonly speaker?: string;
  /** When it was said, in milliseconds since the epoch. */
  readonly at: number;
  /** The passage, in UTF-16 units of the turn's text: `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** How a memory stands to an older one. Nothing is overwritten: what changed is a link. */
export interface Link {
  readonly type: "supersedes" | "contradicts" | "elaborates";
  readonly memory: string;
}

/** One thing that is remembered. */
export interface Memory {
  readonly id: string;
  /** `Kind.id`. */
  readonly kind: string;
  /** A short, self-contained statement in the user's own voice; a whole turn where the kind is verbatim. */
  readonly text: string;
  /** Empty where the user wrote it by hand or brought it from elsewhere. */
  readonly sources: readonly Source[];
  /** The first clock: when it became known, in milliseconds since the epoch. */
  readonly learnedAt: number;
  /** Who found it: an `Extractor.id`, or `user`, or `import`. */
  readonly learnedBy: string;
  /** The second clock: when it began to hold. Null: since always, or unknown. */
  readonly validFrom: number | null;
  /** When it ceased to hold. Null: it still does. */
  readonly validTo: number | null;
  /** From 0 (a guess) to 1 (said in so many words). */
  readonly confidence: number;
  readonly links: readonly Link[];
}

/** What an extractor proposes. The engine decides. */
export interface Draft {
  readonly kind: string;
  readonly text: string;
  /** The user's own words that it rests on, to the letter; a draft whose quote is not in its turn is dropped. */
  readonly quote: string;
  /** `Turn.id` of the turn that holds the quote. */
  readonly turn: string;
  readonly confidence: number;
}
