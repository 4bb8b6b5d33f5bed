import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, expectListed, goTo, type LivedWorld, openLivedWorld, openManager } from "./managing";
import { soon } from "./world";

let lived: LivedWorld;
let page: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "insights");
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const region = (title: string) => page.locator("section").filter({ has: page.getByRole("heading", { name: title }) });

/** The numbers of a column of a plot's table. */
async function column(title: string, label: string): Promise<readonly number[]> {
  const section = region(title);
  if (!(await section.getByRole("table").isVisible())) await section.getByText("Show as table").click();
  const heads = await section.locator(".chart-table thead th").allTextContents();
  const rows = await section
    .locator(".chart-table tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const place = heads.findIndex((head) => head.toLowerCase() === label.toLowerCase());
  return rows.map((row) => Number(row[place]?.replaceAll(",", "")));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

test("every plot is drawn", async () => {
  const canvases = page.locator(".plot canvas");
  await expect.poll(() => canvases.count(), soon).toBe(3);
  const painted = await canvases.evaluateAll((all) =>
    all.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.filter((value, place) => place % 4 === 3 && value > 0).length;
    }),
  );
  for (const dots of painted) expect(dots).toBeGreaterThan(500);
});

test("the tables say in numbers what the plots draw, and they are true", async () => {
  const insights = await lived.world.browser().ask("insights");
  const statements = sum(Object.values(insights.kinds));
  const learned = await column("Memories over time", "Learned in the week");
  expect(sum(learned)).toBe(statements);
  expect((await column("Memories over time", "Memories")).at(-1)).toBe(statements);
  expect(sum(await column("Use", "Prompts with memories"))).toBe(sum(insights.days.map(({ prompts }) => prompts)));
  expect(sum(await column("Use", "Memories added"))).toBe(
    sum(lived.life.activity.filter(({ what }) => what === "injected").map(({ count }) => count)),
  );
  const sent = (await column("Tokens saved against pasting everything", "Sent")).at(-1) ?? 0;
  const pasted = (await column("Tokens saved against pasting everything", "Pasting everything")).at(-1) ?? 0;
  expect(sent).toBe(sum(lived.life.activity.map(({ tokens }) => tokens.sent)));
  expect(pasted).toBe(sum(lived.life.activity.map(({ tokens }) => tokens.all)));
  expect(await region("Tokens saved against pasting everything").innerText()).toContain(
    `${Math.round((1 - sent / pasted) * 100)}% less`,
  );
});

test("the kinds are counted, and lead to their memories", async () => {
  const bars = region("By kind")
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: "Goal" }) });
  expect(await bars.innerText()).toMatch(/Goal\s+1$/);
  await bars.getByRole("link").click();
  await expectListed(page, ["Is training for the Lisbon marathon in October"]);
  await goTo(page, "insights");
});

test("what is used most stands first, and leads to itself", async () => {
  const { world } = lived;
  const chat = await world.open("https://claude.ai/new");
  await chat.type("What does my sister Ines do?");
  await world.offers(chat, /Ines, my sister, is a vet/);
  await chat.press("Enter");
  await chat.replied(1);
  const uses = async () => (await world.browser().ask("insights")).mostUsed.length;
  await expect.poll(uses, soon).toBeGreaterThan(0);
  await chat.page.close();
  await page.reload();
  const first = region("Used most").getByRole("listitem").first();
  await first.getByText(/\d+ times?/).waitFor();
  const times = await region("Used most")
    .getByText(/\d+ times?/)
    .allInnerTexts();
  const numbers = times.map((told) => Number.parseInt(told, 10));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await first.getByRole("link").click();
  await button(page, "Edit").waitFor();
});
