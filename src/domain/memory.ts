import type { EventTime, Tense } from "./event-time";
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

/** It takes the other's place; both cannot be true and it is not known which is; it says more of the same; it probably says the same. */
export const linkTypes = ["supersedes", "contradicts", "elaborates", "same-as"] as const;

/** How a memory stands to an older one. Nothing is overwritten: what changed is a link. */
export interface Link {
  readonly type: (typeof linkTypes)[number];
  readonly memory: string;
}

/** One thing that is remembered. */
export interface Memory {
  readonly id: string;
  /** `Kind.id`. */
  readonly kind: string;
  /** A short, self-contained statement with the user as its unspoken subject ("Is allergic to peanuts"); a whole turn where the kind is verbatim. */
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
  /** How often it was said, and when the last time, in milliseconds since the epoch. */
  readonly timesSaid: number;
  readonly lastSaidAt: number;
  /** When what it tells of happened or will happen; null where it tells of no time. */
  readonly when: EventTime | null;
  readonly tense: Tense;
  /** Waits for the user's word; it is not put into prompts before. */
  readonly unreviewed: boolean;
  /** When it went out with a prompt, in milliseconds since the epoch: the last `USES_KEPT` times, oldest first. */
  readonly uses: readonly number[];
  /** The user wants it to stay: it never fades. */
  readonly pinned: boolean;
  /** When it faded, in milliseconds since the epoch: it is not put into prompts any more, but still found by hand. Null while it has not. */
  readonly archivedAt: number | null;
  /** `Space.id` of the space whose chats alone it is put into; null: everywhere. */
  readonly space: string | null;
}

/** How many of the times that a memory was used are kept. */
export const USES_KEPT = 20;

/** What every memory has of its own. */
export type NewMemory = Pick<Memory, "id" | "kind" | "text" | "learnedAt" | "learnedBy"> & Partial<Memory>;

/** A memory of which nothing more is known than what is given: said once, plainly, and true until further notice. */
export const newMemory = (given: NewMemory): Memory => ({
  sources: [],
  validFrom: null,
  validTo: null,
  confidence: 1,
  links: [],
  timesSaid: 1,
  lastSaidAt: given.sources?.at(-1)?.at ?? given.learnedAt,
  when: null,
  tense: "present",
  unreviewed: false,
  uses: [],
  pinned: false,
  archivedAt: null,
  space: null,
  ...given,
});

/** What an extractor proposes. The engine decides. */
export interface Draft {
  readonly kind: string;
  readonly text: string;
  /** The user's own words that it rests on, to the letter; a draft whose quote is not in its turn is dropped. */
  readonly quote: string;
  /** `Turn.id` of the turn that holds the quote. */
  readonly turn: string;
  /** What is less sure than `REVIEWED_BELOW` waits for the user's word. */
  readonly confidence: number;
  /** The user asked in so many words to remember it. */
  readonly asked?: boolean;
}

/** A guess: the user is asked first. */
export const REVIEWED_BELOW = 0.5;
