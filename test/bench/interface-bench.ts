import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Browser, launchChromium } from "../e2e/chromium";
import { until } from "../e2e/until";
import { startStandIn } from "../stand-in/server";
import { putAtRest } from "./at-rest";
import { quantile } from "./median";
import { scrollRows } from "./scrolling";
import { barred, type Row, show } from "./table";

const OPENINGS = 9;
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
      { within: 300_000, failing: "The index is not made" },
    );
    const page = await browser.context.newPage();
    return [...(await popupRows(page, browser, many)), ...(await scrollRows(page, browser, many))];
  } finally {
    await browser.close();
    await standIn.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** On the clock, from the beginning of the navigation. */
export async function popupRows(page: Page, { origin }: Browser, many: string): Promise<readonly Row[]> {
  const [paints, figures]: readonly [number[], number[]] = [[], []];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.goto("about:blank");
    await page.goto(`${origin}/popup.html`);
    await page.locator(".popup-main").waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const [paint, figure] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint").at(0)?.startTime ?? Number.POSITIVE_INFINITY,
      performance.now(),
    ]);
    paints.push(paint ?? Number.POSITIVE_INFINITY);
    figures.push(figure ?? Number.POSITIVE_INFINITY);
  }
  return [
    barred(`popup, first paint, ${many}`, quantile(paints, 0.5), { most: 150, unit: " ms" }),
    { what: "  the chat and the memories are there", measured: show(quantile(figures, 0.5), " ms") },
  ];
}
