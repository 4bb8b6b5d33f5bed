import { expose } from "comlink";
import type { BuildContender, Contender } from "./contender";
import * as lexical from "./lexical-contenders";
import { type CodedSentences, createSample, decoded, type Sample } from "./sample";
import * as vectors from "./vector-contenders";

const builders: Readonly<Record<string, BuildContender>> = {
  "vectors: ours": vectors.ours,
  "vectors: ours, exact": vectors.oursExact,
  "vectors: exact": vectors.exact,
  "vectors: sqlite-vec": vectors.sqliteVec,
  "vectors: hnswlib-wasm": vectors.hnswlib,
  "words: ours": lexical.ours,
  "words: minisearch": lexical.minisearch,
};

let sample: Sample | null = null;
const built = new Map<string, Contender>();

function given(): Sample {
  if (sample === null) throw new Error("The bench has no sentences yet.");
  return sample;
}

function contender(name: string): Contender {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} is not built.`);
  return found;
}

const search = {
  use(sentences: CodedSentences): void {
    sample = createSample(decoded(sentences));
  },
  async build(name: string, size: number): Promise<void> {
    const build = builders[name];
    if (build === undefined) throw new Error(`There is no contender ${name}.`);
    built.set(name, await build(given(), size));
  },
  /** Searches for so many prompts, one after the other. */
  run(name: string, from: number, count: number): void {
    const { search } = contender(name);
    for (let prompt = from; prompt < from + count; prompt++) search(prompt);
  },
  answers(name: string, count: number): readonly (readonly number[])[] {
    const { search } = contender(name);
    return Array.from({ length: count }, (_, prompt) => Array.from(search(prompt)));
  },
  clear(): void {
    for (const { close } of built.values()) close();
    built.clear();
  },
};
export type SearchBench = typeof search;

expose(search);
