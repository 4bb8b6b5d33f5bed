import type { Memory } from "./memory";
import type { Turn } from "./turn";

/** One thing that a file holds. */
export type Imported = ImportedMemory | ImportedChat | ImportedSpaces;

export interface ImportedMemory {
  readonly memory: Memory;
  /** Written by another program: it is put into the one voice, and gets a kind where it has none (an empty one). */
  readonly foreign?: true;
}

export interface ImportedChat {
  /** What it is called. */
  readonly chat: string;
  /** Empty where it is broken, or the user wanted it forgotten. */
  readonly turns: readonly Turn[];
}

/** What the spaces are called that its memories belong to. */
export interface ImportedSpaces {
  readonly spaces: SpaceNames;
}

/** `Space.name`s by `Space.id`. */
export type SpaceNames = Readonly<Record<string, string>>;

/** How a file begins: enough to tell what it is. */
export interface FileHead {
  readonly name: string;
  /** Its first characters, 20,000 at most. */
  readonly text: string;
}

/** A file format in which memories come in and go out. */
export interface Format {
  readonly id: string;
  readonly mediaType: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  /** Everything goes out, kept turns and what waits for the user's word too; otherwise only the memories that are used. */
  readonly complete: boolean;
  /** Does a file look like it? No two formats may know the same file. */
  fits(head: FileHead): boolean;
  /** The file for these memories, in pieces; `at` is now, in milliseconds since the epoch. Null where it is only read. */
  readonly write: ((memories: AsyncIterable<Memory>, at: number, spaces: SpaceNames) => AsyncIterable<string>) | null;
  /**
   * What a file's text holds, in its order, in bounded memory where it may be large; `at` is now. A chat's `chat` is what it is called.
   * Throws a `Failure` (`bad-file`, `newer-file`, `too-large`) that says in plain words what is wrong.
   */
  read(text: AsyncIterable<string>, at: number): AsyncIterable<Imported>;
}

export const defineFormat = (format: Format): Format => format;
