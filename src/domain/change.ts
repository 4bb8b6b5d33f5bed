import type { NewActivity } from "./activity";
import type { Memory } from "./memory";
import type { Turn } from "./turn";

/** Who changed it. */
export type Author = "learn" | "user" | "import";

/** One change to what is remembered: all of it happens, or none. The only way to write. */
export interface Change {
  readonly by: Author;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Written as given; a row of the same id is replaced. */
  readonly put?: readonly Memory[];
  /** `Memory.id`s to forget. A change that forgets keeps no earlier words of anything it puts either. */
  readonly forget?: readonly string[];
  /** Noted of memories that stand already, or are put beside it; others are ignored. They keep their words and vectors. */
  readonly marks?: readonly Mark[];
  /** Vectors for memories that are put, or stand already; others are ignored. A memory put with another text loses the vector that it had. */
  readonly vectors?: readonly StoredVector[];
  /** Turns that are finished with, as `Store.waiting` gave them: they leave the inbox and are not learned from again in the same words. */
  readonly learned?: readonly Turn[];
  /** `turnKey`s of turns that an unhurried extractor is to read again; those that wait already stay as they are. */
  readonly reread?: readonly string[];
  /** `turnKey`s of turns that wait no longer to be read again. */
  readonly rereadDone?: readonly string[];
  /** Drafts that were not kept, by `Check.id`: added to the tally. */
  readonly dropped?: Readonly<Record<string, number>>;
  /** Told in the activity, at `at`. */
  readonly activity?: readonly NewActivity[];
}

/** What is noted of a memory besides what it says. */
export interface Mark {
  /** `Memory.id`. */
  readonly id: string;
  /** It was used at `Change.at`: it went out with a prompt, or the user reached for it. This alone leaves no line in the history. */
  readonly used?: true;
  readonly pinned?: boolean;
  /** True: it fades at `Change.at`, where it has not before; false: it comes back. */
  readonly archived?: boolean;
  /** The space that it belongs to now; null: none. */
  readonly space?: string | null;
}

/** A vector as it is kept. Cosine does not mind the scale, so eight bits a number are enough. */
export interface StoredVector {
  /** `Memory.id`. */
  readonly id: string;
  /** `Embedder.model`. */
  readonly model: string;
  readonly values: Int8Array;
}

/** One line of the append-only history. */
export interface HistoryEntry {
  /** Grows by one with each entry. */
  readonly number: number;
  readonly at: number;
  readonly by: Author;
  /** `marked`: it was pinned or unpinned, it faded or came back, or it went to another space. */
  readonly action: "added" | "changed" | "marked" | "forgotten";
  /** `Memory.id`. */
  readonly memory: string;
  /** What it said before a change; absent once it, or a passage of it, is forgotten. */
  readonly before?: string;
}
