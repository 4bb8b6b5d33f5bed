import { chatOf } from "../domain/turn";
import type { Memory } from "../domain/memory";
import { sourceKey } from "../engine/source";
import type { Injection, LinkedMemory, MemoryPage, Passage } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { wholeTurnsAt } from "./facts";

/** Lines of its history, and times that it went out, that are shown. */
const MOST_SHOWN = 100;

interface Read {
  readonly corpus: Corpus;
  readonly store: Pick<Engine["store"], "history" | "activity" | "naming">;
}

/** All that is known of one memory; null where it is not there. */
export async function pageOf(id: string, { corpus, store }: Read): Promise<MemoryPage | null> {
  const [memory] = await corpus.get([id]);
  if (memory === undefined) return null;
  const [passages, links, history, activity] = await Promise.all([
    passagesOf(memory, corpus),
    linksOf(memory, corpus, store),
    store.history({ memory: id, limit: MOST_SHOWN }),
    store.activity({ memory: id, limit: MOST_SHOWN }),
  ]);
  const isWhole = corpus.index.kind(memory.kind)?.verbatim === true;
  const entities = isWhole ? [] : corpus.index.told.names(memory);
  const injected = activity
    .filter(({ what }) => what === "injected")
    .map(({ at, chat }): Injection => ({ at, chat: chat === null ? null : chatOf(chat) }));
  return { memory, passages, history, links, entities, injected };
}

/** Where it was said, newest first, with the words of the turns that are still kept. */
async function passagesOf({ sources }: Memory, corpus: Corpus): Promise<readonly Passage[]> {
  const turns = corpus.isWhole
    ? await corpus.get(wholeTurnsAt(corpus.index, sources.map(sourceKey)))
    : (await Promise.all(sources.map((source) => corpus.fromTurn(sourceKey(source))))).flat();
  const texts = new Map(turns.filter(isWholeIn(corpus)).flatMap(textsOf));
  return sources
    .toSorted((a, b) => b.at - a.at)
    .map((source) => ({ source, turn: texts.get(sourceKey(source)) ?? null }));
}

const isWholeIn =
  ({ index }: Corpus) =>
  ({ kind }: Memory): boolean =>
    index.kind(kind)?.verbatim === true;

const textsOf = ({ sources, text }: Memory) => sources.map((source) => [sourceKey(source), text] as const);

async function linksOf(memory: Memory, { get }: Corpus, store: Read["store"]): Promise<readonly LinkedMemory[]> {
  const naming = await store.naming(memory.id);
  const ids = [...memory.links.map((link) => link.memory), ...naming.map(({ id }) => id)];
  const others = await get([...new Set(ids)]);
  return others.flatMap((other) => [
    ...between(memory, other).map(({ type }) => ({ type, direction: "to" as const, memory: other })),
    ...between(other, memory).map(({ type }) => ({ type, direction: "from" as const, memory: other })),
  ]);
}

const between = ({ links }: Memory, { id }: Memory): Memory["links"] => links.filter(({ memory }) => memory === id);
