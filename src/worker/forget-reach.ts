import type { Memory } from "../domain/memory";
import { passagesOf } from "../engine/tend/forget";
import { chatKey } from "../engine/source";
import { kinds } from "../kinds";
import type { Corpus } from "./corpus";
import { allFacts } from "./facts";

/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;
/** Of a text of 20,000 characters the end is not in the index; it has more words than this. */
const MOST_INDEXED_WORDS = 1_000;
/** Scripts without spaces: where a word ends there is told by what stands beside it, and a passage alone may have other words. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * All that forgetting these reaches: themselves, what was drawn from their chats, and the kept turns elsewhere in which a passage
 * stands that they rest on. The index says where it may stand, and the texts are read there alone.
 */
export async function touchedByForgetting(ids: ReadonlySet<string>, corpus: Corpus): Promise<readonly Memory[]> {
  const gone = await corpus.get([...ids]);
  const chats = new Map(gone.flatMap(({ sources }) => sources).map((source) => [chatKey(source), source]));
  const beside = await Promise.all([...chats.values()].map((chat) => corpus.fromChat(chat)));
  const near = [...gone, ...beside.flat()];
  const passages = passagesOf(ids, near, kinds);
  const found = new Map(near.map((memory) => [memory.id, memory]));
  if (passages.length > 0) {
    for await (const memories of mayHold(passages, corpus)) {
      for (const memory of memories) {
        if (passages.some((passage) => memory.text.includes(passage))) found.set(memory.id, memory);
      }
    }
  }
  return [...found.values()];
}

/** The memories in which one of the passages may stand, some at a time: everything where its words say nothing. */
async function* mayHold(passages: readonly string[], corpus: Corpus): AsyncGenerator<readonly Memory[]> {
  const holding = passages.map((passage) => (UNSPACED.test(passage) ? null : corpus.index.containing(passage)));
  if (holding.includes(null) || !corpus.isWhole) {
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
