import type { Lines } from "./layout";
import type { Sight } from "./sight";

/** What the crowd's worker is told. */
export type CrowdOrder =
  | {
      readonly sort: "begin";
      readonly canvas: OffscreenCanvas;
      readonly lines: Lines;
      /** By dot: its radius, and which of the colours it has. */
      readonly sizes: readonly number[];
      readonly types: readonly number[];
    }
  | { readonly sort: "look"; readonly sight: CrowdSight }
  | { readonly sort: "colour"; readonly colours: CrowdColours };

export interface CrowdSight extends Sight {
  /** Of the window, in CSS pixels, and how many real ones each is. */
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

export interface CrowdColours {
  readonly line: string;
  /** By type. */
  readonly dots: readonly string[];
}

/** Where everybody stands by now. */
export interface CrowdNews {
  readonly positions: Float32Array;
  /** Nothing moves any more. */
  readonly calm: boolean;
}
