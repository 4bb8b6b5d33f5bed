import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Offer } from "../../src/messaging/protocol";
import type { Chat } from "./chat";
import { openPopupOver } from "./popup-over";
import { openWorld, soon, type World } from "./world";

const NUTS = "I am allergic to peanuts.";
const QUESTION = "Which nuts am I allergic to?";
const KNOWN = /allergic to peanuts/;

let world: World;
let chat: Chat;
beforeAll(async () => {
  world = await openWorld();
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
});
afterAll(() => world.end());

/** A chat that has used one memory. */
beforeEach(async () => {
  const { ask, askPage } = world.browser();
  await ask("forgetAll");
  await ask("changeSettings", { review: "none", modes: {}, chatsOff: [], paused: false });
  await ask("add", { id: "nuts", kind: "constraint", text: NUTS });
  await world.knows(KNOWN);
  chat = await world.open("https://chatgpt.com/");
  await chat.type(QUESTION);
  await world.offers(chat, KNOWN);
  await chat.press("Enter");
  await chat.replied(1);
  // A new chat gets its address a moment after its first message.
  await expect.poll(async () => (await askPage(chat.page, "health")).conversation, soon).not.toBeNull();
});
afterEach(async () => {
  await Promise.all(
    world
      .browser()
      .context.pages()
      .slice(1)
      .map((page) => page.close()),
  );
});

const popupOver = (page: Page): Promise<Page> => openPopupOver(page, world);
const texts = async (): Promise<readonly string[]> => (await world.memories()).map(({ text }) => text);
const told = (popup: Page, name: string): Locator => popup.getByRole("region", { name }).getByRole("listitem");

/** What the chat offers for a prompt, once it has had the time to ask. */
async function offerFor(prompt: string): Promise<Offer> {
  await chat.type(prompt);
  return world.browser().askPage(chat.page, "offer");
}

test("tells what this chat used and taught", async () => {
  await chat.say("My sister Ines is a vet.");
  await world.knows(/Ines/);
  const popup = await popupOver(chat.page);
  await told(popup, "Used in this chat").filter({ hasText: KNOWN }).waitFor();
  await told(popup, "Learned from this chat")
    .filter({ hasText: /Ines.*vet/ })
    .waitFor();
  expect(await told(popup, "Learned from this chat").filter({ hasText: KNOWN }).count()).toBe(0);
});

/** What can be switched off, how, and how it is switched on again. */
const switches: readonly (readonly [string, (popup: Page) => Promise<unknown>, (popup: Page) => Promise<unknown>])[] = [
  [
    "this chat",
    (popup) => popup.getByRole("switch", { name: "On in this chat" }).click(),
    (popup) => popup.getByRole("switch", { name: "On in this chat" }).click(),
  ],
  [
    "this site",
    (popup) => popup.getByRole("combobox", { name: "ChatGPT" }).selectOption("off"),
    (popup) => popup.getByRole("combobox", { name: "ChatGPT" }).selectOption("auto"),
  ],
  [
    "everywhere",
    (popup) => popup.getByRole("switch", { name: "Pause everywhere" }).click(),
    (popup) => popup.getByRole("switch", { name: "Pause everywhere" }).click(),
  ],
];

test.each(switches)("off for %s, nothing is read or added; on again, it is", async (_where, turnOff, turnOn) => {
  const mode = async (): Promise<string> => (await world.browser().askPage(chat.page, "health")).mode;
  const popup = await popupOver(chat.page);
  await turnOff(popup);
  await expect.poll(mode, soon).toBe("off");
  await chat.say("I live in Lisbon.");
  await chat.say("I am allergic to cats too.");
  await world.settled();
  expect((await texts()).join()).not.toMatch(/Lisbon|cats/);
  expect((await chat.sent()).slice(1)).toEqual(["I live in Lisbon.", "I am allergic to cats too."]);
  await popup.bringToFront();
  await turnOn(popup);
  await expect.poll(mode, soon).toBe("auto");
  await world.browser().ask("add", { id: "hay", kind: "constraint", text: "I am allergic to hay." });
  await world.knows(/hay/);
  expect((await offerFor("Am I allergic to hay?")).block.map(({ id }) => id)).toContain("hay");
  await chat.press("Enter");
  await chat.replied(4);
  await chat.say("I live in Porto.");
  await world.knows(/Porto/);
});

test("another chat of the site goes on where one is off", async () => {
  const popup = await popupOver(chat.page);
  await popup.getByRole("switch", { name: "On in this chat" }).click();
  await popup.getByText("Keepsake leaves this chat alone").waitFor();
  const other = await world.open("https://chatgpt.com/");
  await other.say("I live in Porto.");
  await world.knows(/Porto/);
});

test("finds, pins, forgets, and takes the forgetting back", async () => {
  const popup = await popupOver(chat.page);
  await popup.getByRole("searchbox").fill("food I must not eat: nuts");
  const found = told(popup, "What was found").filter({ hasText: KNOWN });
  await found.waitFor();
  await found.getByRole("button", { name: /^Pin/ }).click();
  const pinned = async (): Promise<boolean | undefined> => (await world.browser().ask("get", "nuts"))?.pinned;
  await expect.poll(pinned, soon).toBe(true);
  await found.getByRole("button", { name: /^Forget/ }).click();
  await expect.poll(texts, soon).toEqual([]);
  await expect.poll(() => found.count(), soon).toBe(0);
  await popup.getByRole("button", { name: "Undo" }).click();
  await expect.poll(texts, soon).toEqual([NUTS]);
  expect(await pinned()).toBe(true);
  await found.waitFor();
});

test("forgets this chat after a question, and takes that back too", async () => {
  await chat.say("My sister Ines is a vet.");
  await world.knows(/Ines/);
  const popup = await popupOver(chat.page);
  await popup.getByRole("button", { name: "Forget this chat…" }).click();
  await popup.getByRole("button", { name: "Cancel" }).click();
  expect((await texts()).join()).toMatch(/Ines/);
  await popup.getByRole("button", { name: "Forget this chat…" }).click();
  await popup.getByRole("button", { name: "Forget this chat", exact: true }).click();
  await expect.poll(texts, soon).toEqual([NUTS]);
  await popup.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await texts()).join(), soon).toMatch(/Ines/);
});

test("says how many wait for a word, and leads there, to all memories, and to one", async () => {
  await world.browser().ask("changeSettings", { review: "all" });
  await chat.say("My sister Ines is a vet.");
  await expect.poll(async () => (await world.browser().ask("status")).unreviewed, soon).toBe(1);
  const popup = await popupOver(chat.page);
  const openedBy = async (name: string | RegExp): Promise<string> => {
    await popup.bringToFront();
    const opened = world.browser().context.waitForEvent("page");
    await popup.getByRole("link", { name }).first().click();
    return (await opened).url().replace(world.browser().origin, "");
  };
  expect(await openedBy("1 memory waits for your word")).toBe("/manager.html#/review");
  expect(await openedBy("All memories")).toBe("/manager.html#/memories");
  expect(await openedBy("Settings")).toBe("/manager.html#/settings");
  expect(await openedBy(KNOWN)).toBe("/manager.html#/memories?id=nuts");
});

test("over a page that is no chat it says so, and shows what was learned last", async () => {
  const page = await world.openOwn("/manager.html#/settings");
  const popup = await popupOver(page);
  await popup.getByText("There is no chat in this tab").waitFor();
  await told(popup, "Learned last").filter({ hasText: KNOWN }).waitFor();
});
