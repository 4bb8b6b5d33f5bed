import type { ImportCount, ImportState } from "../messaging/doors/transfer-door";
import type { OpenedFile } from "./import-open";

/** A file that is brought in, from the first look to the undoing. */
export interface ImportJob {
  readonly upload: string;
  readonly file: File;
  /** Asked for; null: found out. */
  readonly format: string | null;
  /** Ends where it is left. */
  readonly life: AbortController;
  readonly state: () => ImportState;
  readonly change: (change: Partial<ImportState>) => void;
  readonly add: (more: Partial<ImportCount>) => void;
  /** Null before it has been opened. */
  opened: OpenedFile | null;
  readonly taken: Taken;
  /** Resolves when nothing of it is being done any more. */
  running: Promise<void>;
}

/** What came in, so that it can be taken back. */
export interface Taken {
  /** `Memory.id`s. */
  readonly memories: string[];
  /** `turnKey`s of turns that were new, by `chatKey`. */
  readonly chats: Map<string, string[]>;
  /** `Space.id`s of spaces that were made for them. */
  readonly spaces: string[];
}

export const nothing: ImportCount = { chats: 0, turns: 0, memories: 0, skipped: 0 };

/** The sum of two counts. */
export const plus = (count: ImportCount, more: Partial<ImportCount>): ImportCount => ({
  chats: count.chats + (more.chats ?? 0),
  turns: count.turns + (more.turns ?? 0),
  memories: count.memories + (more.memories ?? 0),
  skipped: count.skipped + (more.skipped ?? 0),
});

export function createJob(upload: string, file: File, format: string | null): ImportJob {
  const begun = {
    upload,
    name: file.name,
    phase: "looking",
    read: 0,
    plan: null,
    done: nothing,
    problem: null,
  } as const;
  let state: ImportState = begun;
  return {
    upload,
    file,
    format,
    life: new AbortController(),
    state: () => state,
    change: (change) => void (state = { ...state, ...change }),
    add: (more) => void (state = { ...state, done: plus(state.done, more) }),
    opened: null,
    taken: { memories: [], chats: new Map(), spaces: [] },
    running: Promise.resolve(),
  };
}

/** The same file, chosen again later: by its name, its size, and when it was written. */
export const fileKey = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;
