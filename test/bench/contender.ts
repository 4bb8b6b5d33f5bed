import type { Sample } from "./sample";

/** Something that searches a sample's first so many memories. */
export interface Contender {
  /** The numbers of ten memories, best first, for one of the sample's prompts. */
  search(prompt: number): ArrayLike<number>;
  close(): void;
}

export type BuildContender = (sample: Sample, size: number) => Contender | Promise<Contender>;

export const TOP = 10;
