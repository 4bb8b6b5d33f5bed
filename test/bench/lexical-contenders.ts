import MiniSearch from "minisearch";
import { entryOf } from "../../src/engine/recall/entry-of";
import { askedTerms } from "../../src/engine/recall/term-hash";
import { createTermTable } from "../../src/engine/recall/term-table";
import { terms } from "../../src/engine/recall/terms";
import { aMemory } from "../engine/memory";
import { type BuildContender, TOP } from "./contender";

/** Ours: BM25 over postings in typed arrays. */
export const ours: BuildContender = (sample, size) => {
  const table = createTermTable();
  for (let memory = 0; memory < size; memory++) {
    table.put(memory, entryOf(aMemory({ text: sample.text(memory) }), undefined).terms);
  }
  table.seal();
  return {
    search: (prompt) => table.matching(askedTerms(sample.promptText(prompt)), TOP).rows,
    close: () => undefined,
  };
};

/** MiniSearch with our words: the same stop words, the same stems. */
export const minisearch: BuildContender = (sample, size) => {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ["text"],
    tokenize: (text) => [...terms(text)],
    processTerm: (term) => term,
  });
  for (let memory = 0; memory < size; memory++) index.add({ id: memory, text: sample.text(memory) });
  return {
    search: (prompt) =>
      index
        .search(sample.promptText(prompt))
        .slice(0, TOP)
        .map(({ id }) => Number(id)),
    close: () => undefined,
  };
};
