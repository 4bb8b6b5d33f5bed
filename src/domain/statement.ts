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

const REFUSAL = /\b(?:not|never|no longer|\w+n't|dislike|hate|avoid|refuse|stopped|quit|gave up|used to)\b/i;
const ATTITUDE = new Set(
  (
    "i i'm i've am do does did don't doesn't didn't not no longer never really any more anymore now like love enjoy prefer " +
    "dislike hate avoid refuse stopped quit gave up used to be being a an the"
  ).split(" "),
);

const subject = (text: string): ReadonlySet<string> => new Set(words(text).filter((word) => !ATTITUDE.has(word)));

/** Takes back what the other says: of the same things, one in the affirmative and one in the negative. */
const reverses = (one: string, other: string): boolean =>
  REFUSAL.test(one) !== REFUSAL.test(other) && overlap(subject(one), subject(other)) >= 0.6;

/** For kinds of which one may be taken back: said again it is kept once, said the other way round it ends the old one. */
export function resolveReversal(
  old: { readonly text: string },
  fresh: { readonly text: string },
): "keep" | "supersede" | "both" {
  if (sameStatement(old.text, fresh.text)) return "keep";
  return reverses(old.text, fresh.text) ? "supersede" : "both";
}
