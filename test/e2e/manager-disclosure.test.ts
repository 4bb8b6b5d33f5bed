import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, openManager, openWatchedWorld, type WatchedWorld } from "./managing";
import { soon } from "./world";

const QUESTION = "Which dish could I cook today? Think of my allergy to peanuts, and of mushroom risotto.";
const NUTS = /allergic to peanuts/;
const RISOTTO = /mushroom risotto/;

let watched: WatchedWorld;
let page: Page;
beforeAll(async () => {
  watched = await openWatchedWorld();
  const { ask } = watched.world.browser();
  await ask("add", { id: "nuts", kind: "constraint", text: "I am allergic to peanuts" });
  await ask("add", { id: "risotto", kind: "preference", text: "I love to cook mushroom risotto" });
  await watched.world.knows(RISOTTO);
  page = await openManager(watched.world, "disclosure");
});
afterEach(() => watched.expectQuiet());
afterAll(() => watched.world.end());

/** What really goes out with a prompt on a site. */
async function sentOn(address: string, wanted: RegExp): Promise<string> {
  const { world } = watched;
  const chat = await world.open(address);
  await chat.type(QUESTION);
  await world.offers(chat, wanted);
  await chat.press("Enter");
  await chat.replied(1);
  const [sent = ""] = await chat.sent();
  await chat.page.close();
  await page.bringToFront();
  return sent.replace(QUESTION, "");
}

const rule = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();
const health = () => page.getByRole("checkbox", { name: "ChatGPT may know: Health" });

test("at first every site may be told what fits", async () => {
  await rule("ChatGPT may be told everything that fits.");
  expect(await health().isChecked()).toBe(true);
  expect(await sentOn("https://chatgpt.com/", NUTS)).toMatch(RISOTTO);
});

test("health never to ChatGPT: it never goes out there, and does elsewhere", async () => {
  await health().click();
  await rule("ChatGPT is never told: Health.");
  await rule("Claude may be told everything that fits.");
  const sent = await sentOn("https://chatgpt.com/", RISOTTO);
  expect(sent).toMatch(RISOTTO);
  expect(sent).not.toMatch(/allergic/);
  expect(await sentOn("https://claude.ai/new", NUTS)).toMatch(RISOTTO);
});

test("the rule holds after a restart of the engine", async () => {
  await watched.world.browser().endEngine();
  expect(await sentOn("https://chatgpt.com/", RISOTTO)).not.toMatch(/allergic/);
  await page.reload();
  await rule("ChatGPT is never told: Health.");
});

test("a kind of memory is kept from a site, too; all of it is told again by one button", async () => {
  await page.getByRole("checkbox", { name: "ChatGPT may know: Preference" }).click();
  await rule("ChatGPT is never told: Health and Preference.");
  await button(page, "Everything to ChatGPT").click();
  await rule("ChatGPT may be told everything that fits.");
  await expect.poll(() => health().isChecked(), soon).toBe(true);
  expect(await sentOn("https://chatgpt.com/", NUTS)).toMatch(RISOTTO);
  await button(page, "Nothing sensitive to Claude").click();
  await page.getByText(/^Claude is never told: .*Health/).waitFor();
  expect(await sentOn("https://claude.ai/new", RISOTTO)).not.toMatch(/allergic/);
});
