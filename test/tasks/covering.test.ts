import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./browsers";
import type { Covering } from "./cover-page";
import { openPage, openSavedPages, type SavedPages } from "./saved-pages";

const saved = join(import.meta.dirname, "../../../shared/pages");
const addresses = { chatgpt: "https://chatgpt.com/c/x", claude: "https://claude.ai/chat/x" };
const widths = [360, 800, 1400];
/** For who wants to look: a folder for pictures. */
const pictures = process.env["PICTURES"];

/*
 * Real pages that people saved, at three widths. They are no part of this project: where they do not lie beside it, these tests are
 * skipped. They were saved without their style sheets, so what stands where is rougher than on the sites.
 */
describe.skipIf(!existsSync(saved))("over saved pages in ../shared/pages", () => {
  let pages: SavedPages;
  beforeAll(async () => {
    pages = await openSavedPages(findChromium(), "cover-page.ts");
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  }, 60_000);
  afterAll(() => pages.close());

  const files = Object.entries(addresses).flatMap(([site, url]) =>
    existsSync(join(saved, site)) ? readdirSync(join(saved, site)).map((name) => [site, name, url] as const) : [],
  );
  let seen = 0;

  test.each(files)("%s: %s", { timeout: 60_000 }, async (site, name, url) => {
    const page = openPage(join(saved, site, name));
    const found = await pages.look({ page, url: new URL(url) }, async (tab) => {
      const each: [number, Covering | null][] = [];
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 800 });
        each.push([width, await tab.evaluate<Covering | null>("inPage.coverPage()")]);
        if (pictures !== undefined) await tab.screenshot({ path: join(pictures, `${site}-${name}-${width}.png`) });
        await tab.evaluate(() => document.querySelectorAll("html > div").forEach((ours) => ours.remove()));
      }
      return each;
    });
    for (const [width, covering] of found) {
      if (covering === null) continue;
      seen += covering.controls;
      expect(covering.covered, `at ${width}`).toEqual({ chip: [], note: [], panel: [] });
    }
  });

  test("there was something to cover", () => {
    expect(seen).toBeGreaterThan(100);
  });
});
