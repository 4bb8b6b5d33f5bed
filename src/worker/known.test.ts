import { describe, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Memory, Source } from "../domain/memory";
import { lookUp } from "./known";

const source: Source = { site: "claude", conversation: "c1", turn: "t1", role: "user", at: 0, start: 0, end: 9 };
const TURN = "claude/c1/t1";
const home = aMemory({ id: "home", text: "Lives in Berlin", sources: [source] });
const episode = aMemory({ id: "e", kind: "episode", text: "I live in Berlin", sources: [source] });

async function lesson(...memories: readonly Memory[]) {
  const corpus = await openedCorpus(memoryStore(memories));
  await corpus.read();
  const change = (memory: Memory): Promise<void> => corpus.commit({ by: "user", at: 1, put: [memory] });
  return { corpus, change, known: lookUp(corpus) };
}

describe("what a lesson has looked at", () => {
  const ended = { ...home, validTo: 5 };
  const fresh = aMemory({ id: "fresh", text: "Lives in Lisbon" });

  test("and nobody changed is written as the lesson says, with what is new", async () => {
    const { known } = await lesson(home, episode);
    await known.fromTurn(TURN);
    expect(await known.unchanged([ended, fresh])).toEqual([ended, fresh]);
  });

  test("and the user changed or forgot meanwhile stays as the user left it", async () => {
    const { known, change, corpus } = await lesson(home, episode);
    await known.fromTurn(TURN);
    await change({ ...home, text: "Lives in Bonn" });
    expect(await known.unchanged([ended, fresh])).toEqual([fresh]);
    await corpus.commit({ by: "user", at: 2, forget: ["e"] });
    expect(await known.unchanged([{ ...episode, text: "Again" }])).toEqual([]);
  });

  test("counts as it was when it was first looked at", async () => {
    const { known, change } = await lesson(home);
    await known.near([fresh], null);
    await change({ ...home, kind: "preference" });
    await known.near([fresh], null);
    expect(await known.unchanged([ended])).toEqual([]);
  });

  test("stays in the space that the user put it into meanwhile, and goes where the lesson brings it otherwise", async () => {
    const { known, change } = await lesson(home, episode);
    await known.fromTurn(TURN);
    await change({ ...home, space: "mine" });
    expect(await known.unchanged([ended, { ...episode, space: "work" }])).toEqual([
      { ...ended, space: "mine" },
      { ...episode, space: "work" },
    ]);
  });

  test("keeps what was noted of it meanwhile, and comes back where the lesson brings it back", async () => {
    const { known, change } = await lesson(home, { ...episode, archivedAt: 3 });
    await known.fromTurn(TURN);
    await change({ ...home, uses: [7], pinned: true, archivedAt: 8 });
    expect(await known.unchanged([ended, { ...episode, archivedAt: null }])).toEqual([
      { ...ended, uses: [7], pinned: true, archivedAt: 8 },
      { ...episode, archivedAt: null },
    ]);
  });
});

test("near are statements, by words or by a relation that both tell of, and no whole turns", async () => {
  const { known } = await lesson(
    home,
    episode,
    aMemory({ id: "tea", text: "Likes tea" }),
    aMemory({ id: "moved", text: "Lives in Hamburg" }),
  );
  const near = await known.near([aMemory({ id: "new", text: "Lives in Berlin with friends" })], null);
  expect(near.map(({ id }) => id).toSorted()).toEqual(["home", "moved"]);
  const turn = { id: "t9", site: "claude", conversation: "c9", role: "user", text: "I love tea", at: 0 } as const;
  expect((await known.beside([turn])).map(({ id }) => id)).toEqual(["tea"]);
  expect(await known.beside([{ ...turn, role: "assistant" }])).toEqual([]);
});
