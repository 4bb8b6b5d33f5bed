import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv } from "node:process";
import { madeUpPrompts } from "../bench/made-up";
import { fill, recallFromPage } from "../bench/round-trip";
import { launchChromium } from "../e2e/chromium";
import { startStandIn } from "../stand-in/server";
import { findChromium } from "./browsers";

const MEMORIES = 1000;
const PROMPTS = 150;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
const row = (name: string, values: readonly number[]): void =>
  console.log(
    `| ${name.padEnd(58)} | ${[0, 0.5, 0.95].map((share) => quantile(values, share).toFixed(1).padStart(6)).join(" | ")} |`,
  );

/** Recall as a chat page has it: content script → engine's document → worker, and back, in the built extension. */
async function bench(): Promise<void> {
  const chrome = findChromium(argv.slice(2));
  execFileSync("npx", ["--no-install", "wxt", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), "keepsake-bench-"));
  const browser = await launchChromium({ chrome, profile, standIn });
  try {
    const filled = await fill(browser, MEMORIES);
    console.log(`${MEMORIES} memories taken in and embedded in ${(filled / 1000).toFixed(1)} s\n`);
    const prompts = madeUpPrompts(PROMPTS);
    await recallFromPage(browser, prompts.slice(0, 20));
    const fresh = (await recallFromPage(browser, prompts)).slice(20);
    const known = await recallFromPage(browser, prompts.slice(-50).concat(prompts.slice(-50)));
    console.log(
      `| warm recall, ${MEMORIES} memories, milliseconds in the page ${" ".repeat(15)} |    min |    p50 |    p95 |`,
    );
    console.log(`| ${"-".repeat(58)} | -----: | -----: | -----: |`);
    row(
      "there and back, the prompt's embedding aside",
      fresh.map(({ whole, embedding }) => whole - embedding),
    );
    row(
      "there and back for a prompt whose embedding is known",
      known.map(({ whole }) => whole),
    );
    row(
      "the prompt's embedding",
      fresh.map(({ embedding }) => embedding),
    );
    console.log(
      `\nMemories were found for ${fresh.filter(({ lines }) => lines > 0).length} of ${fresh.length} prompts.`,
    );
  } finally {
    await browser.close();
    await standIn.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

await bench();
