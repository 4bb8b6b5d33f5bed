import fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { EventTime } from "../domain/event-time";
import type { Memory } from "../domain/memory";
import { chatKey } from "../domain/turn";
import type { ListFilter, ListPage, MemoryState } from "../messaging/doors/memories-door";
import { type Corpus, openCorpus } from "./corpus";
import { createListing } from "./listing";

const MINUTE = 60_000;
const NOW = 4 * MINUTE + 30_000;
const list = (corpus: Corpus, filter: ListFilter): Promise<ListPage> =>
  createListing(Promise.resolve(corpus), () => NOW).list(filter);

const STATES: Readonly<Record<MemoryState, (memory: Memory) => boolean>> = {
  waiting: ({ unreviewed, validTo }) => unreviewed && validTo === null,
  pinned: ({ unreviewed, pinned }) => !unreviewed && pinned,
  faded: ({ unreviewed, archivedAt }) => !unreviewed && archivedAt !== null,
  ended: (memory) => !memory.unreviewed && isEnded(memory),
  planned: (memory) => !memory.unreviewed && isPlanned(memory),
  current: (memory) => !memory.unreviewed && !isEnded(memory) && !isPlanned(memory) && memory.archivedAt === null,
};
const isEnded = ({ validTo, tense, when }: Memory): boolean =>
  (validTo ?? NOW + 1) <= NOW || (tense === "future" && when !== null && when.to <= NOW);
const isPlanned = (memory: Memory): boolean =>
  !isEnded(memory) && (memory.when === null ? memory.tense === "future" : isAhead(memory, memory.when));
const isAhead = ({ tense }: Memory, { from, to }: EventTime): boolean => from > NOW || (to > NOW && tense === "future");

const ORDERS: Readonly<Record<NonNullable<ListFilter["order"]>, (a: Memory, b: Memory) => number>> = {
  newest: (a, b) => b.learnedAt - a.learnedAt,
  oldest: (a, b) => a.learnedAt - b.learnedAt,
  "most-used": (a, b) => b.uses.length - a.uses.length || b.learnedAt - a.learnedAt,
  "last-used": (a, b) => (b.uses.at(-1) ?? -1) - (a.uses.at(-1) ?? -1) || b.learnedAt - a.learnedAt,
};

/** By the rules alone, over all memories at once. */
function naive(all: readonly Memory[], filter: ListFilter): ListPage {
  const { text = "", verbatim = false, state, kind, site, chat, space, order = "newest" } = filter;
  const { since = -1, before = Infinity, offset, limit } = filter;
  const isSaid = ({ sources, text: words, lastSaidAt }: Memory): boolean =>
    (site === undefined || sources.some((source) => source.site === site)) &&
    (chat === undefined || sources.some((source) => chatKey(source) === chatKey(chat))) &&
    lastSaidAt >= since &&
    lastSaidAt < before &&
    text.split(" ").every((word) => words.toLowerCase().includes(word.toLowerCase()));
  const found = all.filter(
    (memory) =>
      isSaid(memory) &&
      (memory.kind === "episode") === verbatim &&
      (state === undefined ? !memory.unreviewed : STATES[state](memory)) &&
      (kind === undefined || memory.kind === kind) &&
      (space === undefined || memory.space === space),
  );
  const start = ({ sources }: Memory): number => sources[0]?.start ?? 0;
  found.sort((a, b) => ORDERS[order](a, b) || start(a) - start(b) || (a.id < b.id ? -1 : 1));
  return { memories: found.slice(offset, offset + limit), total: found.length };
}

// Many in one minute, and at one moment.
const moment = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 8 * MINUTE }));
const memories = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
    kind: fc.constantFrom("fact", "preference", "episode", "unheard-of"),
    text: fc.constantFrom("Likes tea", "Likes Tea and rain", "Runs"),
    learnedAt: moment,
    lastSaidAt: moment,
    unreviewed: fc.boolean(),
    pinned: fc.boolean(),
    validTo: fc.option(moment),
    archivedAt: fc.constantFrom(null, 6),
    tense: fc.constantFrom("past", "present", "future"),
    when: fc.option(
      fc.tuple(moment, moment).map((ends) => ({
        from: Math.min(...ends),
        to: Math.max(...ends),
        precision: "day" as const,
      })),
    ),
    space: fc.constantFrom(null, "work"),
    uses: fc.array(moment, { maxLength: 3 }),
    sources: fc.array(
      fc.record({
        site: fc.constantFrom("claude", "chatgpt"),
        conversation: fc.constantFrom("c", "d"),
        turn: fc.constant("t"),
        role: fc.constant("user" as const),
        at: fc.constant(0),
        start: fc.nat(3),
        end: fc.constant(9),
      }),
      { maxLength: 2 },
    ),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const asked = fc.record(
  {
    text: fc.constantFrom("", "tea", "LIKES rain"),
    kind: fc.constantFrom("fact", "episode", "unheard-of"),
    site: fc.constantFrom("claude", "elsewhere"),
    chat: fc.constant({ site: "claude", conversation: "c" }),
    space: fc.constantFrom(null, "work"),
    state: fc.constantFrom(...(Object.keys(STATES) as readonly MemoryState[])),
    verbatim: fc.boolean(),
    since: moment,
    before: moment,
    order: fc.constantFrom(...(Object.keys(ORDERS) as readonly (keyof typeof ORDERS)[])),
    offset: fc.nat(20),
    limit: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ["offset", "limit"] },
);
/** Most of what may be asked is not: else nothing would be found. */
const askedOfFew = fc
  .tuple(
    asked,
    fc.subarray(["text", "kind", "site", "chat", "space", "state", "since", "before"] as const, { maxLength: 2 }),
  )
  .map(([all, few]): ListFilter => {
    const { offset, limit, order, verbatim } = all;
    const picked = Object.fromEntries(few.map((name) => [name, all[name]]).filter(([, value]) => value !== undefined));
    return { offset, limit, ...(order && { order }), ...(verbatim !== undefined && { verbatim }), ...picked };
  });

test("every page is what a look at everything gives", async () => {
  await fc.assert(
    fc.asyncProperty(memories, askedOfFew, async (rows, filter) => {
      const all = rows.map((row) => aMemory(row));
      const corpus = await openedCorpus(memoryStore(all));
      expect(await list(corpus, filter)).toEqual(naive(all, filter));
    }),
    { numRuns: 150 },
  );
});

test("pages of one list join to the whole, and what changes between them is seen", async () => {
  await fc.assert(
    fc.asyncProperty(memories, askedOfFew, async (rows, filter) => {
      const all = rows.map((row) => aMemory(row));
      const corpus = await openedCorpus(memoryStore(all));
      const lists = createListing(Promise.resolve(corpus), () => NOW);
      const pages = async (): Promise<readonly Memory[]> => {
        const found: Memory[] = [];
        for (let offset = 0; offset < all.length; offset += 3) {
          found.push(...(await lists.list({ ...filter, offset, limit: 3 })).memories);
        }
        return found;
      };
      expect(await pages()).toEqual(naive(all, { ...filter, offset: 0, limit: 99 }).memories);
      await corpus.commit({ by: "user", at: 9, forget: all.slice(0, 5).map(({ id }) => id) });
      expect(await pages()).toEqual(naive(all.slice(5), { ...filter, offset: 0, limit: 99 }).memories);
    }),
    { numRuns: 30 },
  );
});

test("what speaks of somebody is found by any of their names, and by what is asked of it besides", async () => {
  const texts = ["My sister Ines is a vet", "Ines lives in Porto", "My sister likes tea", "Likes tea"];
  const all = texts.map((text, place) => aMemory({ id: `m${place}`, text, learnedAt: place }));
  const corpus = await openedCorpus(memoryStore(all));
  const ids = async (filter: Partial<ListFilter>): Promise<readonly string[]> =>
    (await list(corpus, { offset: 0, limit: 9, ...filter })).memories.map(({ id }) => id);
  expect(await ids({ entity: "ines" })).toEqual(["m2", "m1", "m0"]);
  expect(await ids({ entity: "my sister", text: "tea" })).toEqual(["m2"]);
  expect(await ids({ entity: "Carol" })).toEqual([]);
});

test("pages of many that were learned at one moment join to the whole, each in its place once", async () => {
  const all = Array.from({ length: 2_500 }, (_, place) => aMemory({ id: `m${place}`, learnedAt: 7 }));
  const corpus = await openedCorpus(memoryStore(all));
  const ids: string[] = [];
  for (let offset = 0; offset < all.length; offset += 1_000) {
    ids.push(...(await list(corpus, { offset, limit: 1_000 })).memories.map(({ id }) => id));
  }
  expect(ids).toEqual(all.map(({ id }) => id).toSorted());
});

test("a list that is asked for before the index is whole is whole all the same", async () => {
  const store = memoryStore([aMemory({ id: "a" }), aMemory({ id: "b" })]);
  const release = store.hold();
  const corpus = await openCorpus({ store, embedder: { model: "m", dimensions: 384 } });
  expect(corpus.isWhole).toBe(false);
  const page = list(corpus, { offset: 0, limit: 9 });
  release();
  expect((await page).memories.map(({ id }) => id)).toEqual(["a", "b"]);
  await corpus.whole;
  expect(corpus.isWhole).toBe(true);
});
