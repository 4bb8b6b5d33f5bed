import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPanel, openPopupOver } from "../screens/in-chat";
import { openScreen } from "../screens/screen";
import { live, screens } from "../screens/screens";
import { furtherStates, states } from "../screens/states";
import { openWorld, type World } from "./world";

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  await live(world.browser());
  page = await world.browser().context.newPage();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1200, height: 760 });
});
afterAll(() => world.end());

/** Everything that a person can act on and see. Widgets of several parts (tabs, grids, sliders) count as one: arrows move in them. */
const collect = (): void => {
  const roles = ["tablist", "grid", "treegrid", "listbox", "radiogroup", "toolbar", "tree"];
  // The button of a combo box does what the arrow keys do in its field.
  const parts = [...roles.map((role) => `[role="${role}"]`), ':has(> [role="combobox"])'].join();
  const control = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    element.closest("[inert], [aria-hidden='true']") === null &&
    !element.matches(":disabled, [type=hidden], [aria-disabled='true']") &&
    // For those who hear a dialog: it closes it, as Escape does.
    !element.matches('[tabindex="-1"][style*="width: 1px"]');
  let count = 0;
  for (const element of document.querySelectorAll(control)) {
    const whole =
      element.closest(parts) ??
      (element instanceof HTMLInputElement && element.type === "radio" ? element.closest("fieldset, form") : null) ??
      element;
    if (isShown(element) && !whole.hasAttribute("data-walk")) whole.setAttribute("data-walk", String(++count));
  }
};

/** Where the focus is: its number, or null on the page itself. Tells also whether it can be seen. */
const look = (): { readonly at: string | null; readonly isMarked: boolean } => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return { at: null, isMarked: true };
  const { outlineStyle, boxShadow } = getComputedStyle(focused);
  const around = focused.closest("label, [data-focus-visible]");
  const isMarked =
    outlineStyle !== "none" ||
    boxShadow !== "none" ||
    (around !== null && getComputedStyle(around).outlineStyle !== "none");
  return { at: focused.closest("[data-walk]")?.getAttribute("data-walk") ?? null, isMarked };
};

const MOST_STEPS = 400;

/** What the Tab key never comes to, and what has the focus without showing it. */
async function walk(of: Page | Frame, { keyboard }: Page): Promise<readonly string[]> {
  await of.evaluate(collect);
  const all = await of.evaluate(() => document.querySelectorAll("[data-walk]").length);
  expect(all).toBeGreaterThan(0);
  const reached = new Set<string>();
  const unmarked = new Set<string>();
  for (let steps = 0; steps < MOST_STEPS && reached.size < all; steps += 1) {
    await keyboard.press("Tab");
    const { at, isMarked } = await of.evaluate(look);
    if (at !== null) reached.add(at);
    if (at !== null && !isMarked) unmarked.add(at);
  }
  const missed = Array.from({ length: all }, (_, place) => String(place + 1)).filter((number) => !reached.has(number));
  return of.evaluate(
    (wrong) =>
      wrong.map(
        ({ number, what }) =>
          `${what}: ${document.querySelector(`[data-walk="${number}"]`)?.outerHTML.slice(0, 160) ?? number}`,
      ),
    [
      ...missed.map((number) => ({ number, what: "not reached" })),
      ...[...unmarked].map((number) => ({ number, what: "not seen" })),
    ],
  );
}

test.each([...screens, ...states, ...furtherStates])(
  "$name: everything can be reached by Tab alone, and the focus is seen",
  async (screen) => {
    await openScreen(page, world.browser(), screen);
    expect(await walk(page, page)).toEqual([]);
  },
);

test("the list in a chat page, and the popup over it: everything can be reached by Tab alone", async () => {
  const panel = await openPanel(world.browser());
  const popup = await openPopupOver(panel, world.browser());
  expect(await walk(panel, panel.page())).toEqual([]);
  await popup.bringToFront();
  expect(await walk(popup, popup)).toEqual([]);
});
