import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../e2e/chromium";
import { startStandIn } from "../stand-in/server";
import { madeUpPrompts } from "./made-up";
import { quantile } from "./median";
import type { Trip } from "./page-world";
import { fill, recallFromPage } from "./round-trip";
import { type Row, show } from "./table";

const MEMORIES = 300;
const PROMPTS = 120;

const row = (what: string, values: readonly number[]): Row => ({
  what,
  measured: [0.5, 0.95].map((share) => show(quantile(values, share), "")).join(" / "),
});

/** Recall as a chat page has it: content script → engine's document → worker, and back, in the built extension. p50 and p95 on the clock. */
export async function pageRows(chrome: string): Promise<readonly Row[]> {
  execFileSync("npx", ["--no-install", "wxt", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), "keepsake-bench-"));
  const browser = await launchChromium({ chrome, profile, standIn });
  try {
    const filled = await fill(browser, MEMORIES);
    const prompts = madeUpPrompts(PROMPTS);
    await recallFromPage(browser, prompts.slice(0, 20));
    const fresh = (await recallFromPage(browser, prompts)).slice(20);
    const known = await recallFromPage(browser, prompts.slice(-50).concat(prompts.slice(-50)));
    const share = (trips: readonly Trip[]): number =>
      trips.reduce((sum, { embedding }) => sum + embedding, 0) / trips.reduce((sum, { whole }) => sum + whole, 0);
    return [
      { what: `${MEMORIES} memories taken in and embedded`, measured: show(filled / 1000, " s") },
      row(
        "there and back, the prompt's embedding aside, ms",
        fresh.map(({ whole, embedding }) => whole - embedding),
      ),
      row(
        "there and back for a prompt whose embedding is known, ms",
        known.map(({ whole }) => whole),
      ),
      row(
        "the prompt's embedding, ms",
        fresh.map(({ embedding }) => embedding),
      ),
      { what: "the embedding's share of a recall", measured: show(share(fresh) * 100, " %") },
    ];
  } finally {
    await browser.close();
    await standIn.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
