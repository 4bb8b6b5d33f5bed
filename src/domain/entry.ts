import type { Tense } from "./event-time";
import { hashOf } from "./hash";

/** What recall knows of a memory without reading it. Times are in milliseconds since the epoch, exact to the minute; hashes are of 32 bits, and 0 for none. */
export interface Facts {
  /** `Kind.id`. */
  readonly kind: string;
  /** Kept word for word as evidence. */
  readonly whole: boolean;
  /** It can be found: the user said or wrote it. What the assistant said is only kept to understand a chat by. */
  readonly searched: boolean;
  readonly unreviewed: boolean;
  readonly archived: boolean;
  readonly pinned: boolean;
  /** Ends with a question. */
  readonly asks: boolean;
  /** Speaks of a time ("yesterday", "in May"). */
  readonly tellsTime: boolean;
  /** Words in its text, 65,535 at most. */
  readonly words: number;
  readonly saidAt: number;
  readonly learnedAt: number;
  /** When it was put into a prompt the last time; null for never. */
  readonly usedAt: number | null;
  /** 63 at most. */
  readonly timesSaid: number;
  readonly tense: Tense;
  /** Its event time. */
  readonly from: number | null;
  readonly to: number | null;
  readonly validTo: number | null;
  /** Hashes of its chat (`chatKey`) and turn (`sourceKey`), by the last source that it has; of a whole turn, its own. */
  readonly chat: number;
  readonly turn: number;
  /** Hash of the name of who said it, in lower case. */
  readonly speaker: number;
  /** Hash of the space that it belongs to; 0 where it belongs to all (`isOfSpace`). */
  readonly space: number;
}

/** May it be put into chats of this space (`Space.id`; null: of none)? */
export const isOfSpace = (facts: Pick<Facts, "space">, space: string | null): boolean =>
  facts.space === 0 || (space !== null && facts.space === hashOf(space));

/** All that the index holds of a memory, its vector aside. */
export interface Entry {
  readonly id: string;
  readonly facts: Facts;
  /** Hash of its text: whether it was put into other words. */
  readonly text: number;
  /** Its terms, each once, as `hash << 4 | count`: 28 bits of the term's hash, and how often it stands there, 15 at most; the lowest number first. */
  readonly terms: Uint32Array;
}
