import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import * as v from "valibot";
import keepsake from "../../src/formats/keepsake";
import { openContentWorld } from "../bench/content-world";
import { corpus, prompts } from "../bench/corpus";
import { type Browser, launchChromium } from "../e2e/chromium";
import { bundle } from "../stand-in/bundle";
import { startStandIn } from "../stand-in/server";
import { findChromium } from "./browsers";

const MEMORIES = 1_000;
const WARM_UP = 20;
const RECALLS = 200;

const timing = v.object({ whole: v.number(), embedding: v.number(), rest: v.number() });
type Timing = v.InferOutput<typeof timing>;

async function fill(browser: Browser): Promise<void> {
  await browser.ask("changeSettings", { consented: true });
  await browser.ask("importPiece", "bench", 0, keepsake.write(corpus(MEMORIES, Date.now()), Date.now()));
  const { added } = await browser.ask("importFile", "bench", keepsake.id);
  if (added !== MEMORIES) throw new Error(`Only ${added} memories were taken in.`);
  while ((await browser.ask("status")).unembedded > 0) await setTimeout(250);
}

async function measure(browser: Browser): Promise<readonly Timing[]> {
  const page = await browser.context.newPage();
  await page.goto("https://claude.ai/new");
  const run = await openContentWorld(page, browser.origin);
  const files = await bundle(new URL("../bench/probe.ts", import.meta.url), "iife");
  await run(files.get("bundle.js") ?? "");
  const timings: Timing[] = [];
  for (const text of prompts(WARM_UP + RECALLS)) {
    timings.push(v.parse(timing, await run(`timeRecall(${JSON.stringify(text)})`)));
  }
  return timings.slice(WARM_UP);
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(7);
}

function print(timings: readonly Timing[]): void {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ["whole, as the page waits for it", timings.map(({ whole }) => whole)],
    ["the prompt's embedding", timings.map(({ embedding }) => embedding)],
    ["whole without the embedding", timings.map(({ whole, embedding }) => whole - embedding)],
    ["search, ranking, compiling", timings.map(({ rest }) => rest)],
  ];
  console.log(`Recall with ${MEMORIES} memories, warm, ${timings.length} prompts, ${cpus().length} cores; milliseconds`);
  console.log(`${"".padEnd(34)}    p50     p95`);
  for (const [label, values] of rows) console.log(`${label.padEnd(34)}${quantile(values, 0.5)} ${quantile(values, 0.95)}`);
}

const profile = mkdtempSync(join(tmpdir(), "keepsake-bench-"));
const standIn = await startStandIn();
const browser = await launchChromium({ chrome: findChromium(process.argv.slice(2)), profile, standIn });
try {
  await fill(browser);
  print(await measure(browser));
} finally {
  await browser.close();
  await standIn.close();
  rmSync(profile, { recursive: true, force: true });
}
