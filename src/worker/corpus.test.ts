import { describe, expect, test } from "vitest";
import { aMemory, aSource } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { StoredVector } from "../domain/change";
import type { Memory } from "../domain/memory";

const QUERY = Float32Array.from({ length: 384 }, (_, place) => (place % 2 === 0 ? 1 : -1));
const BY = { by: "user", at: 0 } as const;
const vectorOf = (id: string): StoredVector => ({
  id,
  model: "m",
  values: Int8Array.from(QUERY, (value) => value * 100),
});
const sister = aMemory({
  id: "sister",
  text: "Ines, my sister, is a vet",
  sources: [aSource("t1"), aSource("t2", "a/b c")],
});
const tea = aMemory({ id: "tea", text: "Likes tea", sources: [aSource("t3")] });

const ids = (memories: readonly Memory[]): readonly string[] => memories.map(({ id }) => id);

describe("a corpus", () => {
  test("opens with what the store holds, words and vectors", async () => {
    const store = memoryStore([sister, tea]);
    await store.commit({ ...BY, vectors: [vectorOf("tea")] });
    const { index } = await openedCorpus(store);
    expect(index.matching("sister", 9).map(({ id }) => id)).toEqual(["sister"]);
    expect(index.nearest(QUERY, 9).map(({ id }) => id)).toEqual(["tea"]);
    expect(index.counts()).toMatchObject({ statements: 2, unembedded: 1 });
  });

  test("finds what was drawn from a turn or a chat, also where it was said before elsewhere", async () => {
    const corpus = await openedCorpus(memoryStore([sister, tea]));
    expect(ids(await corpus.fromTurn("claude/c1/t1"))).toEqual(["sister"]);
    expect(ids(await corpus.fromTurn("claude/a%2Fb%20c/t2"))).toEqual(["sister"]);
    expect(await corpus.fromTurn("claude/c1/t2")).toEqual([]);
    expect(ids(await corpus.fromChat({ site: "claude", conversation: "c1" })).toSorted()).toEqual(["sister", "tea"]);
  });

  test("walks over everything once, however much it is", async () => {
    const many = Array.from({ length: 2_300 }, (_, place) => aMemory({ id: `m${place}` }));
    const corpus = await openedCorpus(memoryStore(many));
    const walked: string[] = [];
    for await (const memories of corpus.slices()) walked.push(...ids(memories));
    expect(walked).toHaveLength(2_300);
    expect(new Set(walked).size).toBe(2_300);
  });

  test("understands what was said last, and nothing that is forgotten while it reads", async () => {
    const store = memoryStore([sister, aMemory({ id: "boss", text: "Alice is Bob's manager", lastSaidAt: 1 })]);
    const corpus = await openedCorpus(store);
    await corpus.commit({ ...BY, forget: ["boss"] });
    await corpus.read();
    const { graph } = corpus.index.told;
    expect(graph.entity("Ines")).toMatchObject({ name: "Ines", memories: ["sister"] });
    expect(graph.entity("Bob")).toBeNull();
  });
});

describe("a change", () => {
  test("is in the store and in the index when it resolves; other words lose their vector", async () => {
    const store = memoryStore([tea]);
    const corpus = await openedCorpus(store);
    await corpus.commit({ ...BY, put: [sister], vectors: [vectorOf("tea"), vectorOf("sister")] });
    expect(corpus.index.counts().unembedded).toBe(0);
    await corpus.commit({
      ...BY,
      put: [
        { ...tea, text: "Likes mate" },
        { ...sister, validTo: 5 },
      ],
    });
    expect(corpus.index.unembedded(9)).toEqual(["tea"]);
    expect(corpus.index.matching("mate", 9)).toHaveLength(1);
    expect(await store.get(["tea"])).toMatchObject([{ text: "Likes mate" }]);
    await corpus.commit({ ...BY, forget: ["sister"] });
    expect([corpus.index.has("sister"), await corpus.get(["sister"])]).toEqual([false, []]);
  });

  test("of more than goes in at once is whole", async () => {
    const corpus = await openedCorpus(memoryStore());
    await corpus.commit({ ...BY, put: Array.from({ length: 1_201 }, (_, place) => aMemory({ id: `m${place}` })) });
    expect(corpus.index.counts().statements).toBe(1_201);
  });

  test("that is worked out sees all those that were asked for before it, and none comes in between", async () => {
    const corpus = await openedCorpus(memoryStore([aMemory({ id: "count", text: "0" })]));
    const increase = () =>
      corpus.commit(async () => {
        const [memory] = await corpus.get(["count"]);
        await new Promise((done) => setTimeout(done, 1));
        return memory ? { ...BY, put: [{ ...memory, text: String(Number(memory.text) + 1) }] } : null;
      });
    await Promise.all(Array.from({ length: 5 }, increase));
    expect(await corpus.get(["count"])).toMatchObject([{ text: "5" }]);
  });

  test("that fails is its asker's, and the next one is made all the same", async () => {
    const corpus = await openedCorpus(memoryStore());
    const failed = corpus.commit(() => Promise.reject(new Error("disk full")));
    const next = corpus.commit({ ...BY, put: [tea] });
    await expect(failed).rejects.toThrow("disk full");
    await next;
    await corpus.commit(() => Promise.resolve(null));
    expect(corpus.index.has("tea")).toBe(true);
  });

  test("that forgets everything leaves nothing, and is counted", async () => {
    const corpus = await openedCorpus(memoryStore([sister, tea]));
    await corpus.get(["tea"]);
    await corpus.clear();
    expect(corpus.clears).toBe(1);
    expect(await corpus.get(["tea", "sister"])).toEqual([]);
    expect(corpus.index.matching("tea", 9)).toEqual([]);
  });
});
