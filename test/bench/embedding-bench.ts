import type { BenchHouse } from "./bench-page";
import { median } from "./median";
import { type Row, show } from "./table";

const WARM_UP = 5;
const PROMPTS = 40;

/** The packaged model on one prompt at a time: on the clock, and on the processors with all its threads. */
async function embeds(house: BenchHouse, texts: readonly string[], threads: number): Promise<Row> {
  const { page, time, close } = await house.open();
  try {
    const worker = await page.evaluateHandle(() => globalThis.start.embedding());
    await worker.evaluate((model, cores) => model.pretendCores(cores), threads * 2);
    await worker.evaluate((model, some) => model.prompts(some), texts.slice(0, WARM_UP));
    const before = time.renderer();
    const took = await worker.evaluate((model, some) => model.prompts(some), texts.slice(WARM_UP, WARM_UP + PROMPTS));
    const processor = (time.renderer() - before) / PROMPTS;
    return {
      what: `a prompt's embedding, ${threads === 1 ? "one thread" : `${threads} threads`}`,
      measured: `${show(median(took), "")} (${show(processor, "")}) ms`,
    };
  } finally {
    await close();
  }
}

async function gpu(house: BenchHouse): Promise<Row> {
  const { page, close } = await house.open();
  const worker = await page.evaluateHandle(() => globalThis.start.embedding());
  const adapter = await worker.evaluate((model) => model.gpu());
  await close();
  // The packaged model's eight-bit products have no kernels there: src/README.md, "Embeddings stay on the CPU".
  return {
    what: "WebGPU (not used: the model's products would go back to the CPU)",
    measured: adapter ?? "no adapter",
  };
}

export async function embeddingRows(house: BenchHouse, texts: readonly string[]): Promise<readonly Row[]> {
  return [await embeds(house, texts, 1), await embeds(house, texts, 2), await gpu(house)];
}
