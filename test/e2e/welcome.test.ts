import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { openWorld, soon, type World } from "./world";

let world: World;
afterEach(() => world.end());

/** The page that installing opened. */
async function welcome(): Promise<Page> {
  world = await openWorld({ consented: false });
  const { context, origin } = world.browser();
  const isIt = (page: Page): boolean => page.url() === `${origin}/welcome.html`;
  await expect.poll(() => context.pages().some(isIt), soon).toBe(true);
  const page = context.pages().find(isIt);
  if (page === undefined) throw new Error("The welcome is not open.");
  await page.bringToFront();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

const title = (page: Page): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();

/** Tabs to a button or a link and presses Enter; gives the number of keys. */
async function pressByKeyboard(page: Page, name: string): Promise<number> {
  const wanted = page.getByRole("button", { name, exact: true });
  await expect.poll(() => wanted.isEnabled(), soon).toBe(true);
  for (let keys = 1; keys < 30; keys += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press("Enter");
      return keys + 1;
    }
  }
  throw new Error(`"${name}" cannot be reached by Tab.`);
}

/** Says something in a new chat that is worth remembering; gives what is kept of it. */
async function tellChat(said: string): Promise<readonly string[]> {
  const chat = await world.open("https://claude.ai/new");
  await chat.say(said);
  await world.settled();
  const kept = [...(await world.memories()).map(({ text }) => text), ...(await world.episodes())];
  await chat.page.close();
  return kept;
}

test("installing opens it; nothing is read before the user has agreed, and then it is", async () => {
  const page = await welcome();
  expect(await title(page)).toBe("One private memory for your AI chats");
  expect(await page.getByRole("main").getByRole("heading", { level: 2 }).count()).toBe(3);
  expect(await tellChat("My sister Ines is a vet.")).toEqual([]);
  await page.bringToFront();
  await page.getByRole("button", { name: "Skip this" }).click();
  await page.getByRole("combobox", { name: "ChatGPT" }).waitFor();
  // Choosing is not agreeing.
  expect(await tellChat("My brother Jonas is a baker.")).toEqual([]);
  await page.bringToFront();
  await page.getByRole("button", { name: "I agree: start remembering" }).click();
  await expect.poll(async () => (await world.browser().ask("settings")).consented, soon).toBe(true);
  const chat = await world.open("https://claude.ai/new");
  await chat.say("My aunt Berta keeps bees.");
  await world.knows(/Berta/);
  expect([...(await world.memories()).map(({ text }) => text), ...(await world.episodes())].join()).not.toMatch(
    /Ines|Jonas/,
  );
});

test("its steps are walked by the keyboard alone, in a few keys, each title read out", async () => {
  const page = await welcome();
  let keys = 0;
  for (const [button, next] of [
    ["Next", "What it never does"],
    ["Next", "May it begin?"],
    ["I agree: start remembering", "A language model, if you want one"],
    ["Next", "Bring what you have told before"],
    ["Next", "That is all"],
  ] as const) {
    keys += await pressByKeyboard(page, button);
    await expect.poll(() => title(page), soon).toBe(next);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    await expect.poll(focused, soon).toBe(next);
  }
  // Every key in a second would still leave half of the minute.
  expect(keys).toBeLessThan(30);
  expect((await world.browser().ask("settings")).consented).toBe(true);
  const opened = world.browser().context.waitForEvent("page");
  await page.getByRole("link", { name: "All memories" }).press("Enter");
  expect((await opened).url()).toBe(`${world.browser().origin}/manager.html#/memories`);
});

test("a site that is switched off there is left alone, the others are not", async () => {
  const page = await welcome();
  await page.getByRole("button", { name: "Skip this" }).click();
  await page.getByRole("combobox", { name: "Claude" }).selectOption("off");
  await expect.poll(async () => (await world.browser().ask("settings")).modes["claude"], soon).toBe("off");
  await page.getByRole("button", { name: "I agree: start remembering" }).click();
  await page.getByRole("heading", { name: "A language model, if you want one" }).waitFor();
  expect(await tellChat("My sister Ines is a vet.")).toEqual([]);
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
  const chat = await world.open("https://chatgpt.com/");
  await chat.say("My brother Jonas is a baker.");
  await world.knows(/Jonas/);
});

test("who refuses, or leaves it, has nothing read, and is asked again by the icon's popup", async () => {
  const page = await welcome();
  await page.getByRole("button", { name: "Skip this" }).click();
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("heading", { name: "Then nothing is read" }).waitFor();
  expect(await tellChat("My sister Ines is a vet.")).toEqual([]);
  await page.close();
  expect(await tellChat("My brother Jonas is a baker.")).toEqual([]);
  const popup = await world.openPopup();
  const opened = world.browser().context.waitForEvent("page");
  await popup.getByRole("main").getByRole("link").click();
  const again = await opened;
  await again.getByRole("button", { name: "Skip this" }).click();
  await again.getByRole("button", { name: "I agree: start remembering" }).click();
  await again.getByRole("heading", { name: "A language model, if you want one" }).waitFor();
  const chat = await world.open("https://claude.ai/new");
  await chat.say("My aunt Berta keeps bees.");
  await world.knows(/Berta/);
});
