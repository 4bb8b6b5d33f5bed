import nlp from "compromise";

/** A word of a sentence as it stands there, and what the grammar takes it for. */
export interface Tagged {
  /** What stands before it: an opening bracket or quotation mark. */
  readonly before: string;
  readonly text: string;
  /** What stands behind it up to the next: marks and space. */
  readonly after: string;
  readonly tags: ReadonlySet<string>;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** The words of a text with their parts of speech; a contraction is one word. Null where the text cannot be put together again from them. */
export function tag(text: string): readonly Tagged[] | null {
  const sentences: readonly { readonly terms: readonly Term[] }[] = nlp(text).json({ terms: { tags: true } });
  const found: Tagged[] = [];
  for (const { pre, text: word, post, tags } of sentences.flatMap(({ terms }) => terms)) {
    const whole = word === "" ? found.pop() : undefined;
    found.push(
      whole === undefined
        ? { before: pre, text: word, after: post, tags: new Set(tags) }
        : { ...whole, after: whole.after + post },
    );
  }
  return join(found) === text ? found : null;
}

export const join = (words: readonly Tagged[]): string =>
  words.map(({ before, text, after }) => before + text + after).join("");

/** In lower case, with one kind of apostrophe: what a word is looked up by. */
export const plain = ({ text }: Pick<Tagged, "text">): string => text.toLowerCase().replaceAll("’", "'");

const NONE: Tagged = { before: "", text: "", after: "", tags: new Set() };

/** The word at a place; an empty one where there is none. */
export const wordAt = (words: readonly Tagged[], place: number): Tagged => words[place] ?? NONE;
