import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Settings } from "../../src/domain/settings";
import { openManager, openWatchedWorld, type WatchedWorld } from "./managing";
import { soon } from "./world";

let watched: WatchedWorld;
let page: Page;
beforeAll(async () => {
  watched = await openWatchedWorld();
  page = await openManager(watched.world, "settings");
});
afterEach(() => watched.expectQuiet());
afterAll(() => watched.world.end());

const settings = (): Promise<Settings> => watched.world.browser().ask("settings");
const budget = () => page.getByRole("slider", { name: "At most, for each prompt" });
const choice = (name: string) => page.getByRole("combobox", { name });
const chosen = (name: string): Promise<string> =>
  choice(name).evaluate((select) =>
    select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text ?? "") : "",
  );

test("budget, caution, retention and fading are changed by their controls", async () => {
  await budget().focus();
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("450 tokens").waitFor();
  await page.getByRole("group", { name: "How readily it offers a memory" }).getByText("Fewer", { exact: true }).click();
  await choice("Keep whole messages").selectOption({ label: "for a year" });
  await choice("What nobody speaks of any more").selectOption({ label: "is forgotten in the end" });
  await choice("Keep what has faded").selectOption({ label: "for 30 days" });
  await page.getByText("What has faded is forgotten 30 days later, for good.").waitFor();
  await expect
    .poll(settings, soon)
    .toMatchObject({ budgetTokens: 450, caution: 0.7, retentionDays: 365, fading: "forget", fadedDays: 30 });
});

test("they are as they were set after a reload, and after the browser was closed", async () => {
  const expectSet = async (): Promise<void> => {
    await page.getByText("450 tokens").waitFor();
    expect(await budget().inputValue()).toBe("450");
    expect(await page.getByRole("radio", { name: "Fewer" }).isChecked()).toBe(true);
    expect(await chosen("Keep whole messages")).toBe("for a year");
    expect(await chosen("What nobody speaks of any more")).toBe("is forgotten in the end");
    expect(await chosen("Keep what has faded")).toBe("for 30 days");
  };
  await page.reload();
  await expectSet();
  watched.expectQuiet();
  await watched.world.restart("close");
  page = await openManager(watched.world, "settings");
  await expectSet();
});

test("a pause stands over the page, and reading goes on after it", async () => {
  await page.bringToFront();
  await page.getByRole("switch", { name: "Pause everywhere" }).click();
  await expect.poll(async () => (await settings()).paused, soon).toBe(true);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect.poll(async () => (await settings()).paused, soon).toBe(false);
});
