import type { Memory } from "../domain/memory";
import type { ListFilter } from "../messaging/doors/memories-door";
import type { Corpus } from "./corpus";

type Order = NonNullable<ListFilter["order"]>;

/** Rows that are in memory at once. */
const READ_AT_ONCE = 1_000;
/** Its place is certain. */
const SETTLED = Number.NaN;

/** What tells where a memory stands in a list. */
export interface Place {
  readonly id: string;
  readonly learnedAt: number;
  /** Where its passage begins. */
  readonly start: number;
  readonly timesUsed: number;
  readonly usedAt: number;
}

export const placeOf = ({ id, learnedAt, uses, sources: [source] }: Memory): Place => ({
  id,
  learnedAt,
  start: source?.start ?? 0,
  timesUsed: uses.length,
  usedAt: uses.at(-1) ?? -Infinity,
});

/** Those learned at one moment stand in the order in which they were said. */
const saidFirst = (a: Place, b: Place): number => a.start - b.start || (a.id < b.id ? -1 : 1);
const newest = (a: Place, b: Place): number => b.learnedAt - a.learnedAt || saidFirst(a, b);

const COMPARE: Readonly<Record<Order, (a: Place, b: Place) => number>> = {
  newest,
  oldest: (a, b) => a.learnedAt - b.learnedAt || saidFirst(a, b),
  "most-used": (a, b) => b.timesUsed - a.timesUsed || newest(a, b),
  // The two may be as far apart as never is from never.
  "last-used": (a, b) => (a.usedAt === b.usedAt ? newest(a, b) : b.usedAt - a.usedAt),
};

/** Memories in order, each with the minute that it was learned in while its place within that minute is still to be found out. */
export interface Ordered {
  readonly ids: string[];
  readonly minutes: Float64Array;
  readonly order: Order;
}

export function inOrder(places: readonly Place[], order: Order): Ordered {
  const ids = places.toSorted(COMPARE[order]).map(({ id }) => id);
  return { ids, minutes: new Float64Array(ids.length).fill(SETTLED), order };
}

/** What the index knows of a memory's place. */
export interface RoughPlace {
  readonly id: string;
  /** To the minute. */
  readonly learnedAt: number;
  readonly isUsed: boolean;
}

/** The same by what the index knows: only those that were ever used are read, and only where that makes the order. */
export async function roughly(
  found: readonly RoughPlace[],
  order: Order,
  { get }: Pick<Corpus, "get">,
): Promise<Ordered> {
  const isByUse = order === "most-used" || order === "last-used";
  const used = isByUse ? found.filter(({ isUsed }) => isUsed).map(({ id }) => id) : [];
  const first = inOrder(await placesOf(used, get), order).ids;
  const rest = isByUse ? found.filter(({ isUsed }) => !isUsed) : found;
  const sign = order === "oldest" ? 1 : -1;
  const sorted = rest.toSorted((a, b) => sign * (a.learnedAt - b.learnedAt));
  const minutes = new Float64Array(first.length + sorted.length).fill(SETTLED, 0, first.length);
  for (const [place, { learnedAt }] of sorted.entries()) minutes[first.length + place] = learnedAt;
  return { ids: [...first, ...sorted.map(({ id }) => id)], minutes, order };
}

/** The ids from a place to another. Those of the minutes that they begin and end in are read, and those between: once. */
export async function part(
  ordered: Ordered,
  [from, to]: readonly [number, number],
  { get }: Pick<Corpus, "get">,
): Promise<readonly string[]> {
  const { ids, minutes, order } = ordered;
  let [first, end] = [Math.min(from, ids.length), Math.min(to, ids.length)];
  while (first > 0 && first < end && minutes[first - 1] === minutes[first]) first -= 1;
  while (end > first && end < ids.length && minutes[end - 1] === minutes[end]) end += 1;
  for (const [begin, after] of runs(minutes, first, end)) {
    const places = await placesOf(ids.slice(begin, after), get);
    // One that was forgotten meanwhile is not among them.
    if (places.length !== after - begin) continue;
    for (const [place, { id }] of places.toSorted(COMPARE[order]).entries()) ids[begin + place] = id;
    minutes.fill(SETTLED, begin, after);
  }
  return ids.slice(from, to);
}

/** Where several stand in one minute. */
function* runs(minutes: Float64Array, first: number, end: number): Generator<readonly [number, number]> {
  for (let begin = first, after = first; begin < end; begin = after) {
    after = begin + 1;
    while (after < end && minutes[after] === minutes[begin]) after += 1;
    if (after - begin > 1) yield [begin, after];
  }
}

async function placesOf(ids: readonly string[], get: Corpus["get"]): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (let at = 0; at < ids.length; at += READ_AT_ONCE) {
    places.push(...(await get(ids.slice(at, at + READ_AT_ONCE))).map(placeOf));
  }
  return places;
}
