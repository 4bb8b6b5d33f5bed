const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** The words of a text in any script, in lower case and in order, with one kind of apostrophe. */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.toLowerCase().replaceAll("’", "'"))) {
    if (isWordLike === true) found.push(segment);
  }
  return found;
}

/** The share of words that two texts have in common, of all that they have: from 0 to 1. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Says it in the same words, but for their order and one word in ten. */
export const sameStatement = (one: string, other: string): boolean =>
  overlap(new Set(words(one)), new Set(words(other))) >= 0.9;
