import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, goTo, type LivedWorld, openLivedWorld, openManager } from "./managing";
import { soon } from "./world";

const DAY = 86_400_000;

let lived: LivedWorld;
let page: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "timeline");
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const day = (ago: number): string => new Date(Date.now() - ago * DAY).toLocaleDateString("sv");
const held = (): Promise<readonly string[]> => page.locator(".held-text").allInnerTexts();

async function travel(ago: number, clock = "What was so on"): Promise<void> {
  await page.getByLabel(`${clock}: date`).fill(day(ago));
}

/** The texts of the statements that were so, by what was said on these days. */
const toldBefore = (ago: number): readonly string[] => {
  const at = Date.now() - ago * DAY;
  return lived.life.memories
    .filter(({ kind, unreviewed, validFrom, validTo }) => {
      const began = kind !== "episode" && !unreviewed && (validFrom ?? 0) <= at;
      return began && (validTo === null || validTo > at);
    })
    .map(({ text }) => text)
    .toSorted();
};

test("today shows what is so now; the past shows what was so then, and what became of it", async () => {
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(0));
  await travel(200);
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(200));
  const porto = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Lives in Porto" }) });
  expect(await porto.innerText()).toMatch(/No longer so since .*\s+Since then: Lives in Lisbon/);
  expect(await held()).not.toContain("Lives in Lisbon");
  await page
    .getByRole("status")
    .getByText(`${toldBefore(200).length} memories were true then`)
    .waitFor();
});

test("the other clock: by what was known on another day", async () => {
  await travel(200);
  await page.getByRole("radio", { name: "As it was known on another day" }).check();
  await travel(300, "As it was known on");
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(300));
  // All of it stands in the address.
  await page.reload();
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(300));
  await page.getByRole("radio", { name: "All that is known today" }).check();
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(200));
});

test("the slider is moved by keys, by months and to its ends", async () => {
  const slider = page.getByRole("slider", { name: "What was so on" });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(340.9));
  await page.keyboard.press("End");
  await expect.poll(async () => (await held()).toSorted(), soon).toEqual(toldBefore(0));
  for (let months = 0; months < 6; months += 1) await page.keyboard.press("PageDown");
  await expect.poll(held, soon).toContain("Lives in Porto");
  expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
});

/** How many dots of a canvas of the drawing are painted. */
const painted = (selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((canvases) => {
    const dots = canvases.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width * canvas.height === 0) return 0;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const brush = copy.getContext("2d");
      brush?.drawImage(canvas, 0, 0);
      const { data } = brush?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.filter((value, place) => place % 4 === 3 && value > 0).length;
    });
    return Math.max(0, ...dots);
  });

test("the graph is painted by its worker under our policy, and its lenses work", async () => {
  await goTo(page, "graph");
  await expect.poll(() => painted(".graph-crowd"), soon).toBeGreaterThan(50);
  await expect.poll(() => painted(".graph-stage canvas"), soon).toBeGreaterThan(50);
  expect(
    page
      .workers()
      .map((worker) => worker.url())
      .join(),
  ).toMatch(/crowd-worker/);
  const before = await painted(".graph-stage canvas");
  await button(page, "Zoom in").click();
  await expect.poll(() => painted(".graph-stage canvas"), soon).not.toBe(before);
  await button(page, "Show the whole drawing").click();
});

test("the graph is walked by the keyboard, and back again", async () => {
  const names = page.getByRole("listbox", { name: "Names" });
  await page.getByRole("searchbox", { name: "Find a name" }).fill("Ine");
  await names.getByRole("option", { name: /^Ines/ }).waitFor();
  await page.getByRole("status").getByText("1 name found").waitFor();
  await names.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: "About Ines" });
  await panel.getByRole("link", { name: "Ines, my sister, is a vet" }).waitFor();
  await page.getByRole("searchbox", { name: "Find a name" }).fill("");
  await names.getByRole("option", { name: /^Jonas/ }).waitFor();
  await names.focus();
  const seen = new Set<string>();
  for (let steps = 0; steps < 4; steps += 1) {
    await page.keyboard.press("ArrowDown");
    seen.add((await names.getAttribute("aria-activedescendant")) ?? "");
  }
  expect(seen.size).toBe(4);
  await page.keyboard.press("Enter");
  await panel.waitFor({ state: "detached" });
  await page.goBack();
  await panel.waitFor();
});

test("from one name a relation leads to the next, and the focus goes along", async () => {
  await goTo(page, "graph?name=Lieve");
  const lieve = page.getByRole("region", { name: "About Lieve" });
  const way = lieve.getByRole("button", { name: /Jonas/ }).first();
  await way.focus();
  await page.keyboard.press("Enter");
  const jonas = page.getByRole("region", { name: "About Jonas" });
  await jonas.getByRole("link", { name: "Jonas is my partner" }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), soon).toBe("Jonas");
});
