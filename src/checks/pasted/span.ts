/** A part of a text, in UTF-16 units `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A part of a text with its words. */
export interface Part extends Span {
  readonly text: string;
}

/** What is longer is a text from elsewhere anyway: the rest is not looked at. */
export const READ_CHARACTERS = 20_000;

const parts = (text: string, pattern: RegExp): readonly Part[] =>
  Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    text: match,
    start: index,
    end: index + match.length,
  }));

/** The lines that are not empty, without the white space around them. */
export const lines = (text: string): readonly Part[] => parts(text, /\S(?:[^\n]*\S)?/g);

/** What stands between empty lines. */
export const paragraphs = (text: string): readonly Part[] => parts(text, /\S(?:.|\n(?!\s*\n))*/g);

/** From the first place at which a pattern matches to the end, as a list; none where it does not. */
export function from(text: string, pattern: RegExp): readonly Span[] {
  const start = text.search(pattern);
  return start < 0 ? [] : [{ start, end: text.length }];
}
