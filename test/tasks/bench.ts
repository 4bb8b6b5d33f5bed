import process from "node:process";
import { openBenchHouse } from "../bench/bench-page";
import { embeddingRows } from "../bench/embedding-bench";
import { interfaceRows } from "../bench/interface-bench";
import { understandBench } from "../bench/options";
import { pageRows } from "../bench/page-bench";
import { recallRows } from "../bench/recall-bench";
import { openRing, vectorRows, wordRows } from "../bench/search-bench";
import { embedded, textsFor } from "../bench/sentences";
import { table } from "../bench/table";
import { canReadThreads } from "../bench/thread-time";
import { findChromium } from "./browsers";

const args = process.argv.slice(2);

try {
  const { only, sizes, data } = understandBench(args);
  const chrome = findChromium(args);
  if (!canReadThreads) console.log("This system does not tell how long a thread ran: times are on the clock.\n");
  const house = await openBenchHouse(chrome);
  try {
    const texts = textsFor(data);
    const sentences = await embedded(texts, house);
    const show = async (title: string, rows: ReturnType<typeof pageRows>): Promise<void> =>
      console.log(`${table(title, await rows)}\n`);
    if (only.includes("vectors") || only.includes("lexical")) {
      const ring = await openRing(house, sentences);
      if (only.includes("vectors")) await show("Vectors, processor time", vectorRows(ring, sizes));
      if (only.includes("lexical")) await show("Words, processor time", wordRows(ring, sizes));
      await ring.close();
    }
    if (only.includes("recall")) await show("Recall, processor time", recallRows(house, sentences, sizes));
    if (only.includes("embedding")) await show("Embedding, clock (processors)", embeddingRows(house, texts.texts));
    if (only.includes("interface")) await show("Our own pages", interfaceRows(chrome, sizes));
    if (only.includes("page")) await show("In a chat page, clock, p50 / p95", pageRows(chrome));
  } finally {
    await house.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
