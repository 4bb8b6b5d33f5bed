import type { Memory } from "./memory";

/** A file format in which memories come in and go out. */
export interface Format {
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  /** File name ending, without the dot. */
  readonly extension: string;
  /** The file for these memories; `at` is now, in milliseconds since the epoch. */
  write(memories: readonly Memory[], at: number): string;
  /** The memories of a file. Throws a `Failure` (`bad-file`, `newer-file`, `too-large`) that says in plain words what is wrong. */
  read(file: string): readonly Memory[];
}

export const defineFormat = (format: Format): Format => format;
