import { setTimeout } from "node:timers/promises";
import type { BenchHouse, BenchPage } from "./bench-page";
import { quantile } from "./median";
import { race } from "./race";
import type { RecallPlace } from "./recall-worker";
import type { CodedSentences } from "./sample";
import { barred, type Row, show } from "./table";

interface Bars {
  readonly recall: number;
  readonly start: number;
  readonly resident: number;
}
const bars: Readonly<Record<number, Bars>> = {
  10_000: { recall: 2, start: 100, resident: 10 },
  100_000: { recall: 4, start: 200, resident: 60 },
  1_000_000: { recall: 15, start: 500, resident: 250 },
};
const ADDING = 2;
/** More rows than these are not written to the disk, which takes minutes: see `withoutRows`. */
const MOST_ROWS = 100_000;
const ADDED_AT_ONCE = 10;

/** Whole recalls, the prompt's embedding aside: at each size a store is filled, the browser ends, and starts anew over it. */
export async function recallRows(house: BenchHouse, sentences: CodedSentences, sizes: readonly number[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const place: RecallPlace = { sentences, size, rows: size <= MOST_ROWS };
    await prepare(house, place);
    rows.push(...(await measure(house, place)));
  }
  return rows;
}

/** Fills the store, and lets the engine make what it starts from. */
async function prepare(house: BenchHouse, place: RecallPlace): Promise<void> {
  const bench = await house.open();
  const worker = await bench.page.evaluateHandle(() => globalThis.start.recall());
  await worker.evaluate((recall, given) => recall.fill(given), place);
  await worker.evaluate((recall, given) => recall.open(given), place);
  // Every prompt once: what is read for it is on the disk from then on.
  await worker.evaluate((recall) => recall.run(0, 200));
  await quiet(bench);
  await bench.close();
}

async function measure(house: BenchHouse, place: RecallPlace): Promise<readonly Row[]> {
  const bench = await house.open();
  const { time } = bench;
  const { size } = place;
  const bar = bars[size];
  const name = `${size.toLocaleString("en")} memories`;
  const before = { browser: time.browser(), renderer: time.rendererResident() };
  const from = performance.now();
  const worker = await bench.page.evaluateHandle(() => globalThis.start.recall());
  await worker.evaluate((recall, given) => recall.open(given), place);
  const lines = await worker.evaluate((recall) => recall.ask(0));
  const started = { worker: time.worker(), browser: time.browser() - before.browser, wall: performance.now() - from };
  await quiet(bench);
  await worker.evaluate((recall) => recall.collectGarbage());
  const resident = time.rendererResident() - before.renderer;
  const status = await worker.evaluate((recall) => recall.status());
  const run = (first: number, count: number) =>
    worker.evaluate((recall, [start, many]) => recall.run(start, many), [first, count] as const);
  const recalled = (await race([{ name, run }], { time: time.worker })).get(name) ?? Number.NaN;
  const walls = await worker.evaluate((recall) => recall.times(0, 100));
  let added = 0;
  const add = (_: number, count: number) =>
    worker.evaluate((recall, [start, many]) => recall.add(start, many), [(added += ADDED_AT_ONCE), count] as const);
  const adding = (await race([{ name, run: add }], { time: time.worker, turn: 20 })).get(name) ?? Number.NaN;
  const problem = status.problem;
  await bench.close();
  const held = (what: string, value: number, most: number | undefined, unit: string): Row =>
    most === undefined ? { what: `${name}, ${what}`, measured: show(value, unit) } : barred(`${name}, ${what}`, value, { most, unit });
  return [
    held("a recall, the prompt's embedding aside", recalled, bar?.recall, " ms"),
    { what: "…, on the clock, p50", measured: show(quantile(walls, 0.5), " ms") },
    { what: "…, on the clock, p95", measured: show(quantile(walls, 0.95), " ms") },
    held("cold start to the first answer", started.worker, bar?.start, " ms"),
    { what: "…, with all of the browser's processes", measured: show(started.browser, " ms") },
    { what: "…, on the clock", measured: show(started.wall, " ms") },
    held("resident", resident, bar?.resident, " MB"),
    held("adding one memory, its embedding aside", adding, ADDING, " ms"),
    ...(lines > 0 ? [] : [{ what: "…, the first answer found nothing", measured: "" }]),
    ...(problem === null ? [] : [{ what: `…, something went wrong: ${problem}`, measured: "" }]),
  ];
}

const WINDOW = 500;
/** Milliseconds of work in a window that count as none. */
const IDLE = 10;

/** Resolves when the worker has nothing left to do. */
async function quiet({ time }: BenchPage): Promise<void> {
  for (let idle = 0; idle < 3; ) {
    const before = time.worker();
    await setTimeout(WINDOW);
    idle = time.worker() - before < IDLE ? idle + 1 : 0;
  }
}
