import type { Memory } from "../domain/memory";
import { passagesOf } from "../engine/tend/forget";
import { createPassageFinder } from "../engine/tend/passages";
import { chatKey, sourceKey } from "../engine/source";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import { allFacts, wholeTurnsAt } from "./facts";

/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;
/** Of more passages the index is not asked one by one. */
const MOST_ASKED = 1_000;
/** Of a text of 20,000 characters the end is not in the index; it has more words than this. */
const MOST_INDEXED_WORDS = 1_000;
/** Scripts without spaces: where a word ends there is told by what stands beside it, and a passage alone may have other words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * All that forgetting these reaches: themselves, the kept turns that they were drawn from, and those elsewhere in which a passage
 * stands that they rest on. The index says where it may stand, and the texts are read there alone.
 */
export async function touchedByForgetting(ids: ReadonlySet<string>, corpus: Corpus): Promise<readonly Memory[]> {
  const gone = await corpus.get([...ids]);
  const near = [...gone, ...(await keptTurnsOf(gone, corpus))];
  const passages = passagesOf(ids, near, kinds);
  const found = new Map(near.map((memory) => [memory.id, memory]));
  if (passages.length > 0) {
    const finder = createPassageFinder(passages);
    for await (const memories of mayHold(passages, corpus)) {
      for (const memory of memories) if (finder.within(memory.text).length > 0) found.set(memory.id, memory);
    }
  }
  return [...found.values()];
}

/** The kept turns that memories were drawn from; all of their chats where the index does not know yet. */
async function keptTurnsOf(memories: readonly Memory[], corpus: Corpus): Promise<readonly Memory[]> {
  const sources = memories.flatMap((memory) => memory.sources);
  if (corpus.isWhole) return corpus.get(wholeTurnsAt(corpus.index, sources.map(sourceKey)));
  const chats = new Map(sources.map((source) => [chatKey(source), source]));
  return (await Promise.all([...chats.values()].map((chat) => corpus.fromChat(chat)))).flat();
}

/** The memories in which one of the passages may stand, some at a time: everything where its words say nothing. */
async function* mayHold(passages: readonly string[], corpus: Corpus): AsyncGenerator<readonly Memory[]> {
  const isSoon = passages.length <= MOST_ASKED && corpus.isWhole;
  const ask = (passage: string) => (UNSPACED.test(passage) ? null : corpus.index.containing(passage));
  const holding = isSoon ? passages.map(ask) : [null];
  if (holding.includes(null)) {
    yield* corpus.slices();
    return;
  }
  const unsaid = [...allFacts(corpus.index)]
    .filter(({ facts }) => facts.whole && (!facts.searched || facts.words >= MOST_INDEXED_WORDS))
    .map(({ id }) => id);
  const ids = [...new Set([...holding.flatMap((found) => found ?? []), ...unsaid])];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE)
    yield await corpus.get(ids.slice(from, from + READ_AT_ONCE));
}
