import type { Memory } from "../domain/memory";
import type { ListFilter, ListPage } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";
import { allFacts } from "./facts";

/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;

/** What tells where a memory stands in a list. */
interface Place {
  readonly id: string;
  readonly learnedAt: number;
  /** Where its passage begins. */
  readonly start: number;
}

/** A page of what is remembered, the newest first: those learned at one moment in the order in which they were said. */
export async function list(corpus: Corpus, filter: ListFilter): Promise<ListPage> {
  const words = (filter.text ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter.site === undefined && corpus.isWhole) return listByFacts(corpus, filter);
  const fits = fitting(corpus, filter);
  const isMeant = (memory: Memory): boolean =>
    fits({ ...memory, archived: memory.archivedAt !== null }) &&
    (filter.site === undefined || memory.sources.some(({ site }) => site === filter.site)) &&
    words.every((word) => memory.text.toLowerCase().includes(word));
  const places: Place[] = [];
  for await (const memories of corpus.slices()) places.push(...memories.filter(isMeant).map(placeOf));
  const ids = places.toSorted(newestFirst).map(({ id }) => id);
  return { memories: await corpus.get(pageOf(ids, filter)), total: ids.length };
}

/**
 * The same where the index knows all that is asked for. It knows when a memory was learned to the minute only: those of the minutes
 * that the page begins and ends in are read, and those between them.
 */
async function listByFacts(corpus: Corpus, filter: ListFilter): Promise<ListPage> {
  const fits = fitting(corpus, filter);
  const found: { readonly id: string; readonly learnedAt: number }[] = [];
  for (const { id, facts } of allFacts(corpus.index)) if (fits(facts)) found.push({ id, learnedAt: facts.learnedAt });
  found.sort((a, b) => b.learnedAt - a.learnedAt);
  const [first, last] = [found[filter.offset], pageOf(found, filter).at(-1)];
  if (first === undefined || last === undefined) return { memories: [], total: found.length };
  const from = found.findIndex(({ learnedAt }) => learnedAt === first.learnedAt);
  const to = found.findLastIndex(({ learnedAt }) => learnedAt === last.learnedAt) + 1;
  const places: Place[] = [];
  for (let at = from; at < to; at += READ_AT_ONCE) {
    const ids = found.slice(at, Math.min(to, at + READ_AT_ONCE)).map(({ id }) => id);
    places.push(...(await corpus.get(ids)).map(placeOf));
  }
  const ids = places.toSorted(newestFirst).map(({ id }) => id);
  const within = { offset: filter.offset - from, limit: filter.limit };
  return { memories: await corpus.get(pageOf(ids, within)), total: found.length };
}

const pageOf = <T>(all: readonly T[], { offset, limit }: Pick<ListFilter, "offset" | "limit">): readonly T[] =>
  all.slice(offset, offset + limit);

/** Whether a memory is of the sort that is listed. */
function fitting({ index }: Pick<Corpus, "index">, { verbatim = false, state, kind }: ListFilter) {
  return (memory: Pick<Memory, "kind" | "unreviewed" | "validTo"> & { readonly archived: boolean }): boolean =>
    (index.kind(memory.kind)?.verbatim ?? false) === verbatim &&
    (state === "waiting" ? waitsForReview(memory) : !memory.unreviewed) &&
    (state !== "faded" || memory.archived) &&
    (kind === undefined || memory.kind === kind);
}

/** A guess that has been replaced meanwhile needs nobody's word. */
const waitsForReview = ({ unreviewed, validTo }: Pick<Memory, "unreviewed" | "validTo">): boolean =>
  unreviewed && validTo === null;

const placeOf = ({ id, learnedAt, sources: [source] }: Memory): Place => ({
  id,
  learnedAt,
  start: source?.start ?? 0,
});

const newestFirst = (a: Place, b: Place): number =>
  b.learnedAt - a.learnedAt || a.start - b.start || (a.id < b.id ? -1 : 1);
