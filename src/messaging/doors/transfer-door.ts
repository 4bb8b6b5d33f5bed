import type { Format } from "../../domain/format";

export type FormatInfo = Pick<Format, "id" | "mediaType" | "extension"> & {
  /** It can be written. */
  readonly writes: boolean;
};

export interface ExportPiece {
  readonly text: string;
  readonly next: number | null;
}

/** How a file that is brought in stands. The file itself is handed over by `handFile`. */
export interface ImportState {
  /** The caller's name for it. */
  readonly upload: string;
  readonly name: string;
  /** `looking`: at all of it, to tell what would come in; `ready`: it waits for the user's word; `paused`: it can go on. */
  readonly phase: "looking" | "ready" | "importing" | "learning" | "paused" | "done" | "failed";
  /** How far it is read, from 0 to 1. */
  readonly read: number;
  /** Null before the phase `ready`. */
  readonly plan: ImportPlan | null;
  readonly done: ImportCount;
  /** In words for a person; null where nothing went wrong. */
  readonly problem: string | null;
}

export interface ImportCount {
  readonly chats: number;
  readonly turns: number;
  readonly memories: number;
  /** Were here already. */
  readonly skipped: number;
}

/** What would come in. */
export interface ImportPlan {
  /** `Format.id`. */
  readonly format: string;
  readonly count: ImportCount;
  /** When the first and the last of it was said, in milliseconds since the epoch; null where the file does not tell. */
  readonly from: number | null;
  readonly to: number | null;
  /** The first new memories, or what the first new chats are called; at most twenty. */
  readonly sample: readonly string[];
  /** Chats that were taken in before it was left the last time; 0 where it is new. */
  readonly resumes: number;
}

export interface TransferDoor {
  formats(): Promise<readonly FormatInfo[]>;
  /** A file's text in pieces, since one message is at most 64 MB; `next` is null at the end. */
  exportPiece(format: string, cursor: number): Promise<ExportPiece>;
  /** Looks at a file that was handed over, without changing anything; null finds its format out. Its state is told by `importState`. */
  planImport(upload: string, format: string | null): Promise<void>;
  /** Takes it in: memories all at once or not at all, chats one after the other, so that they can be left and taken up again. */
  startImport(upload: string): Promise<void>;
  /** Leaves it; what came in so far stays, and the same file goes on from there. */
  cancelImport(upload: string): Promise<void>;
  /** Of the last file; null where there was none, or it was put away. */
  importState(): Promise<ImportState | null>;
  /** Forgets what the last import brought in. */
  undoImport(upload: string): Promise<void>;
}
