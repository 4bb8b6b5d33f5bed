import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScreen, type Screen, stillness } from "../screens/screen";
import { live, screens } from "../screens/screens";
import { empty, states } from "../screens/states";
import { openWorld, type World } from "./world";

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var axe: { run(context: Document, options: object): Promise<AxeResults> };
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDE = { width: 1200, height: 760 };
const NARROW = { width: 320, height: 760 };

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  page = await world.browser().context.newPage();
});
afterAll(() => world.end());

/** What axe finds wrong, each with the element that it is about. */
async function violations(): Promise<readonly string[]> {
  const { violations: found, passes } = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }),
    RULES,
  );
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** What stands out to the right, where one would have to scroll sideways to read it. */
const standingOut = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });

async function check(): Promise<void> {
  expect(await violations()).toEqual([]);
  expect(await standingOut()).toEqual([]);
}

/** The screen in light, in dark, and 320 pixels wide. */
async function checkEveryLook(screen: Screen): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(WIDE);
  await openScreen(page, world.browser(), screen);
  await page.evaluate(axe.source);
  await check();
  await page.emulateMedia({ colorScheme: "dark" });
  await check();
  await page.setViewportSize(NARROW);
  await stillness(page);
  await check();
}

describe("before anything is remembered", () => {
  test.each(empty)("$name: axe finds nothing wrong in light, dark, and 320 pixels wide", checkEveryLook);
});

describe("in a life", () => {
  beforeAll(() => live(world.browser()));
  test.each([...screens, ...states])("$name: axe finds nothing wrong in light, dark, and 320 pixels wide", checkEveryLook);
});
