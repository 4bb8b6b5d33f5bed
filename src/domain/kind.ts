/** What is always true of the user, what they know and are about, what happened, how they do things. */
export type Layer = "profile" | "semantic" | "episodic" | "procedural";

/** A sort of memory, as data. No code outside its file may name it. */
export interface Kind {
  readonly id: string;
  readonly layer: Layer;
  /** Its line in the extraction prompt: what belongs here. */
  readonly asks: string;
  /** How people say it in English, for the extractor that has no language model; tried in order of `precedence`. */
  readonly cue: RegExp | null;
  /** Which kind wins where several cues match: the highest. */
  readonly precedence: number;
  /** Days until its recency halves; `Infinity` never fades. */
  readonly halfLifeDays: number;
  /** Learned only where the user allows it (health, money, belief). */
  readonly sensitive: boolean;
  /** How strongly it bears on advice and plans that do not name it, from 0 to 1: an allergy on a dinner, a budget on a laptop. */
  readonly steers: number;
  /** Kept word for word as evidence: a whole turn, not a statement drawn from it. */
  readonly verbatim: boolean;
}

/** Any of these phrases, as whole words, whatever their case. */
export const phrases = (...any: readonly RegExp[]): RegExp =>
  new RegExp(`\\b(?:${any.map(({ source }) => source).join("|")})\\b`, "i");

export const defineKind = (kind: Kind): Kind => kind;
