import type { BenchHouse } from "./bench-page";
import { race } from "./race";
import type { CodedSentences } from "./sample";
import { barred, type Row, show } from "./table";

/** Where contenders are built side by side and take turns. */
export interface Ring {
  /** Milliseconds of the worker's thread for one prompt, by name. */
  play(size: number, names: readonly string[]): Promise<(name: string) => number>;
  /** What share of another's ten best is among one's own. */
  agreement(one: string, other: string): Promise<number>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function openRing(house: BenchHouse, sentences: CodedSentences): Promise<Ring> {
  const { page, time, close } = await house.open();
  const worker = await page.evaluateHandle(() => globalThis.start.search());
  await worker.evaluate((search, given) => search.use(given), sentences);
  const answers = (name: string) =>
    worker.evaluate((search, [of, many]) => search.answers(of, many), [name, sentences.prompts] as const);
  return {
    async play(size, names) {
      for (const name of names)
        await worker.evaluate((search, [of, many]) => search.build(of, many), [name, size] as const);
      const runners = names.map((name) => ({
        name,
        run: (from: number, count: number) =>
          worker.evaluate((search, [of, first, many]) => search.run(of, first, many), [name, from, count] as const),
      }));
      const times = await race(runners, { time: time.worker });
      return (name) => times.get(name) ?? Number.NaN;
    },
    async agreement(one, other) {
      const [found, meant] = [await answers(one), await answers(other)];
      const shared = meant.map((best, prompt) => best.filter((memory) => found[prompt]?.includes(memory)).length);
      return shared.reduce((sum, many) => sum + many, 0) / meant.flat().length;
    },
    clear: () => worker.evaluate((search) => search.clear()),
    close,
  };
}

/** Where the others can still be built in a bench's time. */
export const PEERS_AT = 100_000;
/** hnswlib needs a millisecond to build in one vector, and more the more there are. */
const GRAPH_AT = 5_000;

const count = (size: number): string => size.toLocaleString("en");

export async function vectorRows(ring: Ring, sizes: readonly number[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const peers = size === PEERS_AT ? ["vectors: sqlite-vec", "vectors: ours, exact", "vectors: exact"] : [];
    const took = await ring.play(size, ["vectors: ours", ...peers]);
    const mine = took("vectors: ours");
    rows.push({ what: `${count(size)} vectors, a query`, measured: show(mine, " ms") });
    if (peers.length > 0) {
      const recall = await ring.agreement("vectors: ours", "vectors: exact");
      rows.push(
        barred("…, share of the ten that are really nearest", recall, { least: 0.99, unit: "" }),
        barred("…, sqlite-vec takes", took("vectors: sqlite-vec") / mine, { least: 60, unit: " ×" }),
        { what: "…, our own scan of all eight bits takes", measured: show(took("vectors: ours, exact") / mine, " ×") },
        {
          what: "…, and finds of the ten nearest",
          measured: show(await ring.agreement("vectors: ours, exact", "vectors: exact"), ""),
        },
        { what: "…, a plain loop over 32-bit floats takes", measured: show(took("vectors: exact") / mine, " ×") },
      );
    }
    await ring.clear();
  }
  const took = await ring.play(GRAPH_AT, ["vectors: ours", "vectors: hnswlib-wasm"]);
  const ratio = took("vectors: hnswlib-wasm") / took("vectors: ours");
  rows.push({ what: `${count(GRAPH_AT)} vectors, a query`, measured: show(took("vectors: ours"), " ms") });
  rows.push(barred("…, hnswlib-wasm takes", ratio, { least: 3, unit: " ×" }));
  await ring.clear();
  return rows;
}

export async function wordRows(ring: Ring, sizes: readonly number[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const peers = size === PEERS_AT ? ["words: minisearch"] : [];
    const took = await ring.play(size, ["words: ours", ...peers]);
    const mine = took("words: ours");
    rows.push({ what: `${count(size)} texts, a query`, measured: show(mine, " ms") });
    if (peers.length > 0) {
      rows.push(
        barred("…, MiniSearch with the same words takes", took("words: minisearch") / mine, { least: 60, unit: " ×" }),
      );
    }
    await ring.clear();
  }
  return rows;
}
