import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import { wordEmbedder } from "../../test/engine/word-embedder";
import { createEmbedding } from "./embedding";

const failed = (error: unknown): never => {
  throw error;
};

test("every memory gets its vector, a few at a time", async () => {
  const many = Array.from({ length: 70 }, (_, place) => aMemory({ id: `m${place}`, text: `Likes tea ${place}` }));
  const corpus = await openedCorpus(memoryStore(many), wordEmbedder);
  const embedding = createEmbedding({ embedder: wordEmbedder, opened: Promise.resolve(corpus), now: () => 1, failed });
  await embedding.catchUp();
  expect(corpus.index.counts().unembedded).toBe(0);
});

test("the vector of words that were changed while it was made is not kept", async () => {
  const tea = aMemory({ id: "tea", text: "Likes tea" });
  const store = memoryStore([tea]);
  const corpus = await openedCorpus(store, wordEmbedder);
  const embedded: string[] = [];
  const embedder = {
    ...wordEmbedder,
    async embed(texts: readonly string[], of: "query" | "passage") {
      if (embedded.length === 0) await corpus.commit({ by: "user", at: 1, put: [{ ...tea, text: "Fears dogs" }] });
      embedded.push(...texts);
      return wordEmbedder.embed(texts, of);
    },
  };
  await createEmbedding({ embedder, opened: Promise.resolve(corpus), now: () => 1, failed }).catchUp();
  expect(embedded.map((text) => /tea|dogs/.exec(text)?.[0])).toEqual(["tea", "dogs"]);
  const [dogs] = await wordEmbedder.embed(["I fear dogs"], "query");
  const near = dogs && corpus.index.similarity(dogs, "tea");
  expect(near).toBeGreaterThan(0.3);
});
