import axe from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPanel, openPopupOver } from "../screens/in-chat";
import { openScreen, type Screen, stillness } from "../screens/screen";
import { live, screens } from "../screens/screens";
import { empty, furtherStates, states } from "../screens/states";
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
  await page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(() => world.end());

/** What axe finds wrong, each with the element that it is about. */
async function violations(of: Page | Frame): Promise<readonly string[]> {
  await of.evaluate(axe.source);
  const { violations: found, passes } = await of.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }),
    RULES,
  );
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

/** What stands out to the right, where one would have to scroll sideways to read it. */
const standingOut = (of: Page | Frame): Promise<readonly string[]> =>
  of.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });

async function check(of: Page | Frame = page): Promise<void> {
  expect(await violations(of)).toEqual([]);
  expect(await standingOut(of)).toEqual([]);
}

async function checkEveryLook(screen: Screen): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(WIDE);
  await openScreen(page, world.browser(), screen);
  await check();
  await page.emulateMedia({ colorScheme: "dark" });
  await check();
  await page.setViewportSize(NARROW);
  await stillness(page);
  await check();
}

/** What differs but a little from a screen that is looked at from all sides. */
async function checkNarrow(screen: Screen): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize(NARROW);
  await openScreen(page, world.browser(), screen);
  await check();
}

test.each(empty)("$name: axe finds nothing wrong", checkNarrow);

describe("in a life", () => {
  beforeAll(() => live(world.browser()));

  test.each(screens)("$name: axe finds nothing wrong in light, in dark, and 320 pixels wide", checkEveryLook);

  test.each([...states, ...furtherStates])("$name: axe finds nothing wrong", checkNarrow);

  test("the list in a chat page, and the popup over it: axe finds nothing wrong in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const panel = await openPanel(world.browser(), colorScheme);
      await check(panel);
      const popup = await openPopupOver(panel, world.browser());
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.emulateMedia({ colorScheme });
      await check(popup);
    }
  });
});
