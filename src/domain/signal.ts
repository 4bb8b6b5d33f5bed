import type { Kind } from "./kind";
import type { Memory } from "./memory";

/** What is being written, and when. */
export interface Prompt {
  readonly text: string;
  /** Null while the embedding model is not ready: signals that need it stay silent. */
  readonly vector: Float32Array | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a signal may search. Kept in memory by the engine, rebuilt from the store. */
export interface SearchIndex {
  /** The memories nearest by cosine, best first; similarity from -1 to 1. */
  nearest(vector: Float32Array, limit: number): readonly Hit[];
  /** The memories that share words with the text by BM25, best first; score from 0 to 1, the share of what the text could reach. */
  matching(text: string, limit: number): readonly Hit[];
  /** How much a word tells apart: from 0 where every memory has it to 1 where none has. */
  rarity(word: string): number;
  /** The memories up to so many steps from the people and things that a text names or describes ("my sister's husband"), best first; score from 0 to 1. */
  related(text: string, steps: number): readonly Hit[];
  /** Undefined for a kind that this version does not know. */
  kindOf(memory: Memory): Kind | undefined;
}

export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** A signal's answers for one prompt. */
export interface PreparedSignal {
  /** `Memory.id`s that this signal alone would look at, best first. */
  readonly candidates: readonly string[];
  /** From 0 (no reason) to 1; means the same for every prompt. */
  score(memory: Memory): number;
}

/** One reason to think that a memory bears on a prompt. Brings its own candidates. */
export interface Signal {
  readonly id: string;
  /** For a person: the name of the reason. */
  readonly label: string;
  /** Share in the fused score; 0 switches it off. */
  readonly weight: number;
  prepare(prompt: Prompt, index: SearchIndex): PreparedSignal;
}

export const defineSignal = (signal: Signal): Signal => signal;
