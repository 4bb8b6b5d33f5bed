/** How people ask to remember and to forget in one language. Tried at the beginning of a sentence, behind its `leadIn`. */
export interface WishPhrases {
  /** May stand before any wish. */
  readonly leadIn: RegExp;
  /** What follows is to be remembered. */
  readonly remember: readonly RegExp[];
  /** This message is not to be remembered. */
  readonly leaveOut: readonly RegExp[];
  /** Neither is the one before it. */
  readonly takeBack: readonly RegExp[];
  /** What the group `what` names is to be forgotten. */
  readonly forget: readonly RegExp[];
}

/** Any of these, at the beginning, whatever their case. */
export const anyOf = (...ways: readonly RegExp[]): readonly RegExp[] =>
  ways.map(({ source }) => new RegExp(`^(?:${source})`, "iu"));

/** Any number of these, at the beginning, each followed by a space or a comma. */
export const leadIns = (words: RegExp): RegExp =>
  new RegExp(`^(?:[-*•]\\s+)?(?:(?:${words.source})[,!:…]*\\s+)*`, "iu");
