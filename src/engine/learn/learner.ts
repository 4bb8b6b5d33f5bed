import type { Check } from "../../domain/check";
import type { Extractor } from "../../domain/extractor";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import type { Relation } from "../../domain/relation";
import type { Settings } from "../../domain/settings";
import type { Turn } from "../../domain/turn";

/** What there is to learn from. */
export interface Lesson {
  /** New turns of one chat, in order. */
  readonly turns: readonly Turn[];
  /** Up to ten earlier turns of the same chat, in order. */
  readonly context: readonly Turn[];
  /** The memories nearest to the new turns, for the extractor to read. */
  readonly known: readonly Memory[];
  /** `Extractor.id`s that have read these turns before: what they found in the same passages gives way. */
  readonly rereads?: readonly string[];
  /** Of what they found nothing gives way: the extractor's findings only add to it. */
  readonly addsOnly?: boolean;
  /** The space of the chat (`Space.id`), which what is learned belongs to; null, or left out, where it has none. */
  readonly space?: string | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What learning is done with. */
export interface Learner {
  readonly extractor: Extractor;
  readonly checks: readonly Check[];
  readonly kinds: readonly Kind[];
  readonly relations: readonly Relation[];
  readonly review: Settings["review"];
  readonly knowledge: Knowledge;
  readonly newId: () => string;
  /** As `ChatWindow.embed`. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[] | null>;
}

export interface Learned {
  /** New memories, and old ones that ended, moved or were said again. */
  readonly put: readonly Memory[];
  /** `Memory.id`s of what the user took back. */
  readonly forget: readonly string[];
  /** Drafts that were not kept, by `Check.id`. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** What is known already, as learning looks it up. */
export interface Knowledge {
  /** What was drawn from a turn, by `turnKey`: its episode too. */
  readonly fromTurn: (key: string) => Promise<readonly Memory[]>;
  /** The memories that new ones may repeat, change or say more of: nearest in words and, where there are vectors (in the same order), in meaning. */
  readonly near: (fresh: readonly Memory[], vectors: readonly Float32Array[] | null) => Promise<readonly Memory[]>;
  /** The cosine of a vector and that of a memory; null where it has none. */
  readonly similarity: (vector: Float32Array, id: string) => number | null;
}
