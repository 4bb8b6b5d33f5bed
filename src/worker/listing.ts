import type { ListFilter, ListPage, MemoryFilter } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import { sieveOf, type Sieve } from "./listing-filter";
import { inOrder, type Ordered, part, placeOf, type RoughPlace, roughly, type Place } from "./listing-order";

/** Lists that are kept in order, until something changes. */
const MOST_KEPT = 4;
/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;
/** Where the index is not certain of so many, everything is walked over instead. */
const MOST_READ = 5_000;
/** How a memory stands changes with time; a list that is scrolled meanwhile stays as it is. */
const HOUR = 3_600_000;

/** Pages of what is remembered. */
export interface Listing {
  list(filter: ListFilter): Promise<ListPage>;
  /** `Memory.id`s of all that are meant, in their order. */
  ids(filter: MemoryFilter): Promise<readonly string[]>;
}

interface Kept {
  readonly revision: number;
  readonly ordered: Promise<Ordered>;
}

/** `now` tells the time in milliseconds since the epoch. */
export function createListing(opened: Promise<Corpus>, now: () => number): Listing {
  /** The one used longest ago first. */
  const kept = new Map<string, Kept>();

  async function ordered(asked: Omit<ListFilter, "offset" | "limit">): Promise<Ordered> {
    const corpus = await opened;
    const { revision } = corpus;
    const key = keyOf(asked, now());
    const before = kept.get(key);
    const current = before?.revision === revision ? before : { revision, ordered: find(corpus, asked, now()) };
    kept.delete(key);
    kept.set(key, current);
    // What could not be read is asked for anew.
    current.ordered.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return current.ordered;
  }

  return {
    async list({ offset, limit, ...asked }) {
      const corpus = await opened;
      const found = await ordered(asked);
      const ids = await part(found, [offset, offset + limit], corpus);
      return { memories: await corpus.get(ids), total: found.ids.length };
    },
    async ids(filter) {
      const found = await ordered(filter);
      return part(found, [0, found.ids.length], await opened);
    },
  };
}

const keyOf = ({ chat, ...asked }: Omit<ListFilter, "offset" | "limit">, now: number): string =>
  JSON.stringify([
    Math.floor(now / HOUR),
    chat?.site,
    chat?.conversation,
    Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);

async function find(
  corpus: Corpus,
  { order = "newest", ...filter }: Omit<ListFilter, "offset" | "limit">,
  now: number,
) {
  const sieve = await sieveOf(corpus, filter, now);
  if (sieve.among !== null) return inOrder(await readAmong(corpus, sieve, sieve.among), order);
  const found = corpus.isWhole ? await byFacts(corpus, sieve) : null;
  return found === null ? inOrder(await walkOver(corpus, sieve), order) : roughly(found, order, corpus);
}

async function walkOver(corpus: Corpus, { passes }: Sieve): Promise<readonly Place[]> {
  const places: Place[] = [];
  for await (const memories of corpus.slices()) places.push(...memories.filter(passes).map(placeOf));
  return places;
}

async function readAmong({ get }: Corpus, { passes }: Sieve, ids: readonly string[]): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    places.push(...(await get(ids.slice(at, at + READ_AT_ONCE))).filter(passes).map(placeOf));
  }
  return places;
}

/** Where the index knows what is asked for, and else reads the few of which it does not; null where those are many. */
async function byFacts(corpus: Corpus, sieve: Sieve): Promise<readonly RoughPlace[] | null> {
  const { catalog } = corpus.index.tables;
  const found: RoughPlace[] = [];
  const unsure = new Map<string, RoughPlace>();
  for (let row = 0; row < catalog.size; row++) {
    const facts = catalog.facts(row);
    const passes = facts === null ? false : sieve.byFacts(facts);
    if (facts === null || passes === false) continue;
    const rough = { id: catalog.idOf(row) ?? "", learnedAt: facts.learnedAt, isUsed: facts.usedAt !== null };
    if (passes) found.push(rough);
    else unsure.set(rough.id, rough);
    if (unsure.size > MOST_READ) return null;
  }
  const read = await readAmong(corpus, sieve, [...unsure.keys()]);
  return [...found, ...read.flatMap(({ id }) => unsure.get(id) ?? [])];
}
