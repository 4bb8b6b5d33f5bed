import type { Facts } from "../domain/entry";
import { hashOf } from "../domain/hash";
import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import type { MemoryFilter } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import { type Criterion, inState } from "./listing-state";

/** Times in the index are exact to this. */
const MINUTE = 60_000;

/** What decides whether a memory is meant by a filter: first what the index knows of it, then what it says itself. */
export interface Sieve extends Criterion {
  /** `Memory.id`s of all that may pass; null: any. */
  readonly among: readonly string[] | null;
}

/** `now` in milliseconds since the epoch. */
export async function sieveOf(corpus: Corpus, filter: MemoryFilter, now: number): Promise<Sieve> {
  const spokenOf = filter.entity === undefined ? null : await speakingOf(corpus, filter.entity);
  const criteria = [
    ofSort(corpus, filter),
    inState(filter.state, now),
    inTime(filter),
    inPlace(filter),
    inSpace(filter),
    inWords(filter.text ?? ""),
    ...(spokenOf === null ? [] : [within(new Set(spokenOf))]),
  ];
  return {
    among: spokenOf ?? (filter.chat === undefined ? null : (await corpus.fromChat(filter.chat)).map(({ id }) => id)),
    byFacts: (facts) => all(criteria, facts),
    passes: (memory) => criteria.every(({ passes }) => passes(memory)),
  };
}

/** Those that speak of somebody or something, by any of its names. */
async function speakingOf(corpus: Corpus, name: string): Promise<readonly string[]> {
  await corpus.read();
  return corpus.index.told.graph.entity(name)?.memories ?? [];
}

function all(criteria: readonly Criterion[], facts: Facts): boolean | null {
  let isCertain = true;
  for (const { byFacts } of criteria) {
    const passes = byFacts(facts);
    if (passes === false) return false;
    if (passes === null) isCertain = false;
  }
  return isCertain ? true : null;
}

function ofSort({ index }: Pick<Corpus, "index">, { kind, verbatim = false }: MemoryFilter): Criterion {
  const isSort = (one: string): boolean => kind === undefined || one === kind;
  return {
    // The index has no name for a kind of another version.
    byFacts: ({ kind: own, whole }) => whole === verbatim && (own === "" && kind !== undefined ? null : isSort(own)),
    passes: ({ kind: own }) => (index.kind(own)?.verbatim ?? false) === verbatim && isSort(own),
  };
}

function inTime({ since = -Infinity, before = Infinity }: MemoryFilter): Criterion {
  return {
    byFacts({ saidAt: minute }) {
      if (minute + MINUTE <= since || minute >= before) return false;
      return minute >= since && minute + MINUTE <= before ? true : null;
    },
    passes: ({ lastSaidAt }) => lastSaidAt >= since && lastSaidAt < before,
  };
}

function inPlace({ site, chat }: MemoryFilter): Criterion {
  const key = chat && chatKey(chat);
  const isUntold = site !== undefined || chat !== undefined;
  return {
    byFacts: () => (isUntold ? null : true),
    passes: ({ sources }) =>
      (site === undefined || sources.some((source) => source.site === site)) &&
      (key === undefined || sources.some((source) => chatKey(source) === key)),
  };
}

function inSpace({ space }: MemoryFilter): Criterion {
  const hash = typeof space === "string" ? hashOf(space) : 0;
  return {
    byFacts: (facts) => space === undefined || facts.space === hash,
    passes: (memory) => space === undefined || memory.space === space,
  };
}

function inWords(text: string): Criterion {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return {
    byFacts: () => (words.length === 0 ? true : null),
    passes({ text: said }: Pick<Memory, "text">) {
      const plain = words.length === 0 ? "" : said.toLowerCase();
      return words.every((word) => plain.includes(word));
    },
  };
}

const within = (ids: ReadonlySet<string>): Criterion => ({ byFacts: () => null, passes: ({ id }) => ids.has(id) });
