import type { Availability } from "./extractor";

/** Turns texts into unit vectors. Loading is lazy: the first `embed` pays for it; a failed load is forgotten, so that the next call tries again. */
export interface Embedder {
  readonly id: string;
  /** Stored with each vector; vectors of two models are never compared. */
  readonly model: string;
  readonly dimensions: number;
  /** Of those available, the highest is used. */
  readonly preference: number;
  available(): Promise<Availability>;
  /** One vector of length 1 and `dimensions` numbers for each text, in order. */
  embed(texts: readonly string[], as: "query" | "passage"): Promise<readonly Float32Array[]>;
}

export const defineEmbedder = (embedder: Embedder): Embedder => embedder;
