import { trim, type Passage } from "./passage";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Ends with a full stop that ends no sentence. */
const ABBREVIATED = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|approx|e\.g|i\.e)\.[ \t]+$/;

/** The sentences of a text, in order; a line break ends one. */
export function sentences(text: string): readonly Passage[] {
  const found: Passage[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last && ABBREVIATED.test(last.text)) found.splice(-1, 1, { ...last, text: last.text + segment });
    else found.push({ text: segment, start: index });
  }
  return found.map(trim).filter((sentence) => sentence.text !== "");
}
