import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { HistoryEntry } from "../domain/change";
import type { Memory } from "../domain/memory";
import { createTimeDesk } from "./as-of";
import { createLives } from "./lives";

const DAY = 86_400_000;
const NOW = 100 * DAY;
const berlin = aMemory({
  id: "berlin",
  text: "Lives in Berlin",
  learnedAt: 10 * DAY,
  validFrom: 10 * DAY,
  validTo: 50 * DAY,
});
const lisbon = aMemory({
  id: "lisbon",
  text: "Lives in Lisbon",
  learnedAt: 60 * DAY,
  validFrom: 50 * DAY,
  links: [{ type: "supersedes", memory: "berlin" }],
});
const turn = aMemory({ id: "turn", kind: "episode", text: "I live in Lisbon now", learnedAt: 60 * DAY });

async function deskOf(memories: readonly Memory[], history: readonly HistoryEntry[] = []) {
  const store = memoryStore(memories);
  const corpus = await openedCorpus(store);
  const opened = Promise.resolve(corpus);
  const told = {
    ...store,
    history: ({ memory }: { readonly memory?: string }) =>
      Promise.resolve(history.filter((entry) => entry.memory === memory)),
  };
  // Of the store only this is asked.
  const desk = createTimeDesk({ opened, store: told as never, now: () => NOW }, createLives(opened, store));
  const asOf = async (held: number, known: number): Promise<readonly Memory[]> =>
    (await desk.asOf({ held: held * DAY, known: known * DAY, offset: 0, limit: 9 })).memories;
  return { corpus, desk, asOf };
}
const ids = (memories: readonly Memory[]): readonly string[] => memories.map(({ id }) => id);

test("both clocks decide: what was so, by what was known", async () => {
  const { asOf } = await deskOf([berlin, lisbon, turn]);
  expect(ids(await asOf(55, 100))).toEqual(["lisbon"]);
  expect(await asOf(55, 59)).toEqual([{ ...berlin, validTo: null }]);
  expect(ids(await asOf(20, 100))).toEqual(["berlin"]);
  expect(ids(await asOf(55, 9))).toEqual([]);
});

test("pages count what is beyond them, the newest first", async () => {
  const many = Array.from({ length: 5 }, (_, place) => aMemory({ id: `m${place}`, learnedAt: place, text: "x" }));
  const { desk } = await deskOf(many);
  const page = await desk.asOf({ held: 9, known: 9, offset: 1, limit: 2 });
  expect([page.total, ids(page.memories)]).toEqual([5, ["m3", "m2"]]);
});

test("a memory reads as it did then", async () => {
  const changed = {
    number: 1,
    at: 70 * DAY,
    by: "user",
    action: "changed",
    memory: "lisbon",
    before: "Lives in Porto",
  } as const;
  const { asOf } = await deskOf([lisbon], [changed]);
  expect((await asOf(65, 65)).map(({ text }) => text)).toEqual(["Lives in Porto"]);
  expect((await asOf(65, 70)).map(({ text }) => text)).toEqual(["Lives in Lisbon"]);
});

test("what is learned, changed or forgotten later is seen", async () => {
  const { asOf, corpus } = await deskOf([berlin]);
  expect(ids(await asOf(40, 100))).toEqual(["berlin"]);
  await corpus.commit({ by: "learn", at: 1, put: [lisbon, aMemory({ id: "tea", text: "Likes tea", learnedAt: 5 })] });
  expect(ids(await asOf(40, 100))).toEqual(["berlin", "tea"]);
  await corpus.commit({
    by: "user",
    at: 2,
    forget: ["berlin"],
    put: [aMemory({ id: "tea", learnedAt: 5, validTo: 6 })],
  });
  expect(ids(await asOf(40, 100))).toEqual([]);
  await corpus.clear();
  expect(ids(await asOf(99, 100))).toEqual([]);
});

test("the months count what was learned, and what began, by the calendar", async () => {
  const may = new Date(2025, 4, 10).getTime();
  const july = new Date(2025, 6, 2).getTime();
  const memories = [
    aMemory({ id: "a", learnedAt: july, validFrom: may, lastSaidAt: july }),
    aMemory({ id: "b", learnedAt: july, validFrom: null }),
    aMemory({ id: "ahead", learnedAt: july, validFrom: new Date(2031, 0).getTime() }),
    aMemory({ id: "guess", learnedAt: may, unreviewed: true }),
    { ...turn, learnedAt: may },
  ];
  const opened = Promise.resolve(await openedCorpus(memoryStore(memories)));
  const now = (): number => new Date(2025, 7, 20).getTime();
  const { timeSpan } = createTimeDesk({ opened, store: {} as never, now }, createLives(opened, memoryStore(memories)));
  const month = (number: number): number => new Date(2025, number).getTime();
  expect(await timeSpan()).toEqual({
    from: new Date(2025, 4, 10).getTime(),
    to: now(),
    months: [
      { at: month(4), learned: 0, began: 1 },
      { at: month(5), learned: 0, began: 0 },
      { at: month(6), learned: 3, began: 0 },
      { at: month(7), learned: 0, began: 0 },
    ],
  });
});

test("of nothing the span is this month, and of what is older than anybody the count is in its first one", async () => {
  const empty = await deskOf([]);
  expect(await empty.desk.timeSpan()).toMatchObject({ from: NOW, to: NOW, months: [{ learned: 0, began: 0 }] });
  const old = await deskOf([aMemory({ learnedAt: NOW, validFrom: -1e14 })]);
  const { months } = await old.desk.timeSpan();
  expect([months.length <= 12 * 121, months[0]?.began, months.at(-1)?.learned]).toEqual([true, 1, 1]);
});
