import fc from "fast-check";
import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Memory } from "../domain/memory";
import type { ListFilter, ListPage } from "../messaging/doors/memories-door";
import { openCorpus } from "./corpus";
import { list } from "./listing";

const MINUTE = 60_000;

/** By the rules alone, over all memories at once. */
function naive(all: readonly Memory[], filter: ListFilter): ListPage {
  const { text = "", verbatim = false, unreviewed = false, kind, site, faded, offset, limit } = filter;
  const isSaid = ({ sources, text: words }: Memory): boolean =>
    (site === undefined || sources.some((source) => source.site === site)) &&
    text.split(" ").every((word) => words.toLowerCase().includes(word.toLowerCase()));
  const found = all.filter(
    (memory) =>
      isSaid(memory) &&
      (memory.kind === "episode") === verbatim &&
      memory.unreviewed === unreviewed &&
      !(unreviewed && memory.validTo !== null) &&
      (kind === undefined || memory.kind === kind) &&
      (faded === undefined || (memory.archivedAt !== null) === faded),
  );
  const start = ({ sources }: Memory): number => sources[0]?.start ?? 0;
  found.sort((a, b) => b.learnedAt - a.learnedAt || start(a) - start(b) || (a.id < b.id ? -1 : 1));
  return { memories: found.slice(offset, offset + limit), total: found.length };
}

const memories = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,4}$/),
    kind: fc.constantFrom("fact", "preference", "episode", "unheard-of"),
    text: fc.constantFrom("Likes tea", "Likes Tea and rain", "Runs"),
    // Many in one minute, and at one moment.
    learnedAt: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 * MINUTE })),
    unreviewed: fc.boolean(),
    validTo: fc.constantFrom(null, 5),
    archivedAt: fc.constantFrom(null, 6),
    sources: fc.array(
      fc.record({
        site: fc.constantFrom("claude", "chatgpt"),
        conversation: fc.constant("c"),
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
    kind: fc.constantFrom("fact", "episode"),
    site: fc.constantFrom("claude", "elsewhere"),
    unreviewed: fc.boolean(),
    verbatim: fc.boolean(),
    faded: fc.boolean(),
    offset: fc.nat(20),
    limit: fc.integer({ min: 0, max: 10 }),
  },
  { requiredKeys: ["offset", "limit"] },
);

test("every page is what a look at everything gives", async () => {
  await fc.assert(
    fc.asyncProperty(memories, asked, async (rows, filter) => {
      const all = rows.map((row) => aMemory(row));
      const corpus = await openedCorpus(memoryStore(all));
      expect(await list(corpus, filter)).toEqual(naive(all, filter));
    }),
    { numRuns: 150 },
  );
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
