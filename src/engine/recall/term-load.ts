import { grown } from "./grown";
import { idWords } from "./packed-id";
import { beginsOf, type TermLists } from "./term-lists";
import { createVocabulary, type Vocabulary } from "./vocabulary";

/** The parts of any length of a file's rows: each an id and then its terms, in words of 32 bits. */
export interface RestOfRows {
  readonly words: Uint32Array;
  /** Where each row's end, in bytes. */
  readonly ends: Uint32Array;
}

export interface LoadedTerms {
  readonly vocabulary: Vocabulary;
  readonly lists: TermLists;
  /** How many texts each term stands in. */
  readonly found: Uint32Array<ArrayBuffer>;
  readonly lengths: Uint16Array<ArrayBuffer>;
}

/** All terms put in order at once: counted, and then dealt out, since rows come in order. */
export function loadTerms({ words, ends }: RestOfRows): LoadedTerms {
  const vocabulary = createVocabulary();
  const lengths = new Uint16Array(ends.length);
  /** The number of the term at each word. */
  const numbers = new Uint32Array(words.length);
  let found = new Uint32Array(1 << 16);
  for (let row = 0; row < ends.length; row++) {
    const end = (ends[row] ?? 0) >>> 2;
    const from = firstTerm(words, ends, row);
    vocabulary.addAll(words, numbers, [from, end]);
    found = grown(found, vocabulary.size, Uint32Array);
    let length = 0;
    for (let place = from; place < end; place++) {
      const number = numbers[place] ?? 0;
      found[number] = (found[number] ?? 0) + 1;
      length += (words[place] ?? 0) & 15;
    }
    lengths[row] = length;
  }
  found = found.slice(0, vocabulary.size);
  return { vocabulary, found, lengths, lists: dealtOut({ words, ends }, numbers, found) };
}

function dealtOut({ words, ends }: RestOfRows, numbers: Uint32Array, found: Uint32Array): TermLists {
  const begins = beginsOf(found);
  const next = begins.slice();
  const postings = new Uint32Array(begins.at(-1) ?? 0);
  for (let row = 0; row < ends.length; row++) {
    const end = (ends[row] ?? 0) >>> 2;
    for (let place = firstTerm(words, ends, row); place < end; place++) {
      const number = numbers[place] ?? 0;
      const at = next[number] ?? 0;
      postings[at] = ((row << 4) | ((words[place] ?? 0) & 15)) >>> 0;
      next[number] = at + 1;
    }
  }
  return { begins, postings };
}

/** Where a row's terms begin: behind its id. An empty row has none. */
function firstTerm(words: Uint32Array, ends: Uint32Array, row: number): number {
  const from = row === 0 ? 0 : (ends[row - 1] ?? 0) >>> 2;
  const head = words[from] ?? 0;
  return head === 0 ? (ends[row] ?? 0) >>> 2 : from + idWords(head);
}
