import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Browser, launchChromium } from "../e2e/chromium";
import { wholeTasks } from "../e2e/busy-tasks";
import { until } from "../e2e/until";
import { startStandIn } from "../stand-in/server";
import { putAtRest } from "./at-rest";
import { quantile } from "./median";
import { barred, type Row } from "./table";

const OPENINGS = 9;
/** A person who scrolls as fast as the wheel turns. */
const TURNS = 240;
const TURN = 900;
const FRAME_MS = 1_000 / 60;
const MOST_MEMORIES = 100_000;

/** Our own pages with very many memories, in the built extension. */
export async function interfaceRows(chrome: string, sizes: readonly number[]): Promise<readonly Row[]> {
  execFileSync("npx", ["--no-install", "wxt", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const rows: Row[] = [];
  for (const size of sizes.filter((each) => each <= MOST_MEMORIES)) rows.push(...(await withMemories(chrome, size)));
  return rows;
}

async function withMemories(chrome: string, size: number): Promise<readonly Row[]> {
  const standIn = await startStandIn();
  const profile = mkdtempSync(join(tmpdir(), "keepsake-bench-"));
  const browser = await launchChromium({ chrome, profile, standIn });
  const many = `${size.toLocaleString("en")} memories`;
  try {
    await putAtRest(browser, size);
    await until(
      () => browser.ask("status"),
      ({ memories, indexing }) => (memories < size || indexing !== null ? `${memories} memories` : null),
      { within: 120_000, failing: "The index is not made" },
    );
    const page = await browser.context.newPage();
    const paints = await firstPaints(page, browser);
    const { longest, frames } = await scroll(page, browser);
    return [
      barred(`popup, first paint, ${many}`, quantile(paints, 0.5), { most: 150, unit: " ms" }),
      barred(`list, longest task while scrolling, ${many}`, longest, { most: 50, unit: " ms" }),
      barred(`list, frames drawn in time, ${many}`, frames * 100, { least: 95, unit: " %" }),
    ];
  } finally {
    await browser.close();
    await standIn.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Milliseconds from the beginning of the navigation to the first words that are painted. */
async function firstPaints(page: Page, { origin }: Browser): Promise<readonly number[]> {
  const paints: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto("about:blank");
    await page.goto(`${origin}/popup.html`);
    await page.locator("h1").first().waitFor();
    await page.waitForTimeout(500);
    paints.push(
      await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint").at(0)?.startTime ?? Number.POSITIVE_INFINITY,
      ),
    );
  }
  return paints;
}

/** The list is scrolled by the wheel, a screen a frame. */
async function scroll(page: Page, { origin }: Browser): Promise<{ readonly longest: number; readonly frames: number }> {
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.goto(`${origin}/manager.html#/memories`);
  await page.locator('[role="row"], [role="listitem"]').first().waitFor();
  await page.mouse.move(700, 500);
  let frames: readonly number[] = [];
  const tasks = await wholeTasks(
    page,
    (url) => url.startsWith(origin),
    async () => {
      await page.evaluate(() => {
        const times: number[] = [];
        const note = (at: number): void => {
          times.push(at);
          requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
        Object.assign(globalThis, { frameTimes: times });
      });
      for (let turn = 0; turn < TURNS; turn += 1) {
        await page.mouse.wheel(0, TURN);
        await page.waitForTimeout(FRAME_MS);
      }
      frames = await page.evaluate<readonly number[]>("globalThis.frameTimes");
    },
  );
  const gaps = frames.slice(1).map((at, place) => at - (frames[place] ?? at));
  const late = gaps.filter((gap) => gap > FRAME_MS * 1.5).length;
  return { longest: Math.max(0, ...tasks), frames: gaps.length === 0 ? 0 : 1 - late / gaps.length };
}
