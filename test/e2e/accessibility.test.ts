import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { live, openScreen, screens } from "../screens/screens";
import { openWorld, type World } from "./world";

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var axe: { run(context: Document, options: object): Promise<AxeResults> };
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKS = [
  { colorScheme: "light", width: 1200 },
  { colorScheme: "dark", width: 1200 },
  { colorScheme: "light", width: 320 },
] as const;

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  await live(world.browser());
  page = await world.browser().context.newPage();
});
afterAll(() => world.end());

/** What axe finds wrong, each with the element that it is about. */
async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found, passes } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }),
    RULES,
  );
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

describe.each(screens)("$name", (screen) => {
  test.each(LOOKS)("axe finds nothing wrong, $colorScheme, $width pixels wide", async ({ colorScheme, width }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 760 });
    await openScreen(page, world.browser().origin, screen);
    expect(await violations()).toEqual([]);
    // Nothing has to be scrolled sideways to be read.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
});
