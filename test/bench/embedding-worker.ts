import { expose } from "comlink";
import minilm from "../../src/embedders/minilm";

const embedding = {
  /** As if the machine had so many cores; the embedder takes half of them. */
  pretendCores(count: number): void {
    Object.defineProperty(navigator, "hardwareConcurrency", { get: () => count });
  },
  /** Vectors by the packaged model, one after the other. */
  async embed(texts: readonly string[]): Promise<readonly number[]> {
    return (await minilm.embed(texts, "passage")).flatMap((vector) => [...vector]);
  },
  /** Embeds one prompt after the other, as recall does. Milliseconds of each. */
  async prompts(texts: readonly string[]): Promise<readonly number[]> {
    const took: number[] = [];
    for (const text of texts) {
      const from = performance.now();
      await minilm.embed([text], "query");
      took.push(performance.now() - from);
    }
    return took;
  },
  /** What a GPU calls itself; null where there is none. */
  async gpu(): Promise<string | null> {
    const adapter = await navigator.gpu?.requestAdapter();
    return adapter === null || adapter === undefined ? null : `${adapter.info.vendor} ${adapter.info.architecture}`;
  },
};
export type Embedding = typeof embedding;

expose(embedding);
