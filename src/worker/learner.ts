import type { Extractor } from "../domain/extractor";
import type { Memory } from "../domain/memory";
import type { Embedder } from "../domain/embedder";
import type { Store } from "../domain/store";
import type { Turn } from "../domain/turn";
import { learn } from "../engine/learn/learn";
import { checks } from "../checks";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import { embedMemories } from "./vectors";

/** Turns that are learned from at once. */
const WINDOW = 20;
/** Memories shown to an extractor beside the new turns. */
const KNOWN = 10;

export interface Learner {
  /** Learns from all that waits. Asked while it is at it, it goes on until nothing waits. */
  wake(): Promise<void>;
  /** Drafts that were not kept, by `Check.id`. */
  readonly dropped: Readonly<Record<string, number>>;
}
