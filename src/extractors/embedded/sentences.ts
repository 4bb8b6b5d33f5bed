import { trim, type Passage } from "./passage";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, in order; a line break ends one. */
export function sentences(text: string): readonly Passage[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => trim({ text: segment, start: index })).filter(
    (sentence) => sentence.text !== "",
  );
}
