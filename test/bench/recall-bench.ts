import { setTimeout } from "node:timers/promises";
import type { Remote } from "comlink";
import type { JSHandle } from "playwright-core";
import type { BenchHouse, BenchPage } from "./bench-page";
import { quantile } from "./median";
import { race } from "./race";
import type { RecallBench, RecallPlace } from "./recall-worker";
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
export async function recallRows(
  house: BenchHouse,
  sentences: CodedSentences,
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const place: RecallPlace = { size, rows: size <= MOST_ROWS };
    await prepare(house, sentences, place);
    rows.push(...(await measure(house, sentences, place)));
  }
  return rows;
}

/** Fills the store, and lets the engine make what it starts from. */
async function prepare(house: BenchHouse, sentences: CodedSentences, place: RecallPlace): Promise<void> {
  const bench = await house.open();
  const worker = await bench.page.evaluateHandle(() => globalThis.start.recall());
  await worker.evaluate((recall, given) => recall.use(given), sentences);
  await worker.evaluate((recall, given) => recall.fill(given), place);
  await worker.evaluate((recall, given) => recall.open(given), place);
  // Every prompt once: what is read for it is on the disk from then on.
  await worker.evaluate((recall) => recall.run(0, 200));
  await quiet(bench);
  await bench.close();
}

interface Started {
  readonly worker: number;
  readonly browser: number;
  /** Of the page's process before the engine was opened, with its code and what the bench itself needs. */
  readonly resident: number;
}

type RecallHandle = JSHandle<Remote<RecallBench>>;

/** From the worker's script to the first answer; what the bench itself needs in between does not count. */
async function coldStart({ page, time }: BenchPage, sentences: CodedSentences, place: RecallPlace) {
  const before = time.browser();
  const worker: RecallHandle = await page.evaluateHandle(() => globalThis.start.recall());
  await worker.evaluate((recall) => recall.begin());
  const script = { worker: time.worker(), browser: time.browser() - before };
  await worker.evaluate((recall, given) => recall.use(given), sentences);
  await worker.evaluate((recall) => recall.collectGarbage());
  const resident = time.rendererResident();
  const from = { worker: time.worker(), browser: time.browser() };
  await worker.evaluate((recall, given) => recall.open(given), place);
  await worker.evaluate((recall) => recall.ask(0));
  const started: Started = {
    worker: script.worker + time.worker() - from.worker,
    browser: script.browser + time.browser() - from.browser,
    resident,
  };
  return { worker, started, script: script.worker };
}

async function measure(house: BenchHouse, sentences: CodedSentences, place: RecallPlace): Promise<readonly Row[]> {
  const bench = await house.open();
  const { time } = bench;
  const { size } = place;
  const bar = bars[size];
  const name = `${size.toLocaleString("en")} memories`;
  const { worker, started, script } = await coldStart(bench, sentences, place);
  await quiet(bench);
  await worker.evaluate((recall) => recall.collectGarbage());
  const resident = time.rendererResident() - started.resident;
  const status = await worker.evaluate((recall) => recall.status());
  const run = (first: number, count: number) =>
    worker.evaluate((recall, [start, many]) => recall.run(start, many), [first, count] as const);
  const recalled = (await race([{ name, run }], { time: time.worker })).get(name) ?? Number.NaN;
  const found = await worker.evaluate((recall) => recall.found());
  const walls = await worker.evaluate((recall) => recall.times(0, 100));
  let added = 0;
  const add = (_: number, count: number) =>
    worker.evaluate((recall, [start, many]) => recall.add(start, many), [(added += ADDED_AT_ONCE), count] as const);
  const adding = (await race([{ name, run: add }], { time: time.worker, turn: 20 })).get(name) ?? Number.NaN;
  const problem = status.problem;
  await bench.close();
  const held = (what: string, value: number, most: number | undefined, unit: string): Row =>
    most === undefined
      ? { what: `${name}, ${what}`, measured: show(value, unit) }
      : barred(`${name}, ${what}`, value, { most, unit });
  return [
    held("a recall, the prompt's embedding aside", found > 0 ? recalled : Number.NaN, bar?.recall, " ms"),
    { what: "…, on the clock, p50", measured: show(quantile(walls, 0.5), " ms") },
    { what: "…, on the clock, p95", measured: show(quantile(walls, 0.95), " ms") },
    held("cold start to the first answer", started.worker, bar?.start, " ms"),
    { what: "…, with all of the browser's processes", measured: show(started.browser, " ms") },
    { what: "…, of it the worker's own script", measured: show(script, " ms") },
    held("resident", resident, bar?.resident, " MB"),
    held("adding one memory, its embedding aside", adding, ADDING, " ms"),
    { what: "…, share of the prompts for which it finds something", measured: show(found, "") },
    ...(problem === null ? [] : [{ what: `…, something went wrong: ${problem}`, measured: "" }]),
  ];
}

const WINDOW = 500;
/** Milliseconds of work in a window that count as none. */
const IDLE = 10;

/** Resolves when the worker has nothing left to do. */
async function quiet({ time }: BenchPage): Promise<void> {
  for (let idle = 0; idle < 3;) {
    const before = time.worker();
    await setTimeout(WINDOW);
    idle = time.worker() - before < IDLE ? idle + 1 : 0;
  }
}
