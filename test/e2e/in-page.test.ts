import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { PageHealth } from "../../src/messaging/protocol";
import type { Chat } from "./chat";
import { openWorld, soon, type World } from "./world";

const NUTS = "I am allergic to peanuts.";
const QUESTION = "Which nuts am I allergic to?";
const KNOWN = /allergic to peanuts/;
/** The note's place in the page; its shadow is closed. */
const NOTE = 'html > div[style*="2147483645"]';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("changeSettings", { review: "none" });
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
});
afterAll(() => world.end());
beforeEach(async () => {
  await world.browser().ask("forgetAll");
});

/** The memory stands in a new chat's offer. */
async function offered(): Promise<Chat> {
  await world.browser().ask("add", { id: "nuts", kind: "constraint", text: NUTS });
  await world.knows(KNOWN);
  const chat = await world.open("https://chatgpt.com/");
  await chat.type(QUESTION);
  await world.offers(chat, KNOWN);
  return chat;
}

const texts = async (): Promise<readonly string[]> => (await world.memories()).map(({ text }) => text);

test("after a turn a note says that something was learned; its button takes it back", async () => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say("I'm allergic to peanuts, and I live in Lisbon.");
  const note = chat.page.locator(NOTE);
  await note.waitFor();
  expect((await texts()).length).toBeGreaterThan(0);
  // The page sees none of what it says.
  expect(await note.evaluate((host) => [host.textContent, host.shadowRoot])).toEqual(["", null]);
  const box = (await note.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await chat.page.mouse.click(box.x + box.width - 20, box.y + box.height / 2);
  await expect.poll(texts, soon).toEqual([]);
});

test("the note's button is reached and pressed by the keyboard", async () => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say("My sister Ines is a vet.");
  const note = chat.page.locator(NOTE);
  await note.waitFor();
  for (let step = 0; step < 60; step += 1) {
    await chat.press("Tab");
    if (await note.evaluate((host) => document.activeElement === host)) break;
  }
  expect(await note.evaluate((host) => document.activeElement === host)).toBe(true);
  await chat.press("Enter");
  await expect.poll(texts, soon).toEqual([]);
});

test("from the panel a memory is pinned, and opened in Keepsake", async () => {
  const chat = await offered();
  const panel = await chat.openPanel();
  const pin = panel.getByRole("button", { name: /^Pin/ });
  await pin.click();
  await expect.poll(() => pin.getAttribute("aria-pressed"), soon).toBe("true");
  expect((await world.browser().ask("get", "nuts"))?.pinned).toBe(true);
  const opened = world.browser().context.waitForEvent("page");
  await panel.getByRole("button", { name: /^Open in Keepsake/ }).click();
  expect((await opened).url()).toBe(`${world.browser().origin}/manager.html#/memories?id=nuts`);
});

test("the panel is in the site's colours, whatever the system's are", async () => {
  const chat = await offered();
  await chat.page.emulateMedia({ colorScheme: "light" });
  const groundOnA = async (scheme: string): Promise<string> => {
    await chat.page.evaluate((to) => (document.documentElement.style.colorScheme = to), scheme);
    const panel = await chat.openPanel();
    await panel.getByText(KNOWN).waitFor();
    const ground = await panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await world.browser().askPage(chat.page, "closePanel");
    return ground;
  };
  expect(await groundOnA("dark")).toBe("rgb(27, 25, 23)");
  expect(await groundOnA("light")).toBe("rgb(250, 248, 245)");
});

test("what is not relevant is not offered in this chat again, also after the page is loaded anew", async () => {
  const chat = await offered();
  await chat.press("Enter");
  await chat.replied(1);
  // A new chat gets its address a moment after its first message.
  await expect.poll(() => chat.page.url(), soon).toContain("/c/");
  await chat.type("Am I allergic to cats?");
  await world.browser().ask("add", { id: "cats", kind: "constraint", text: "I am allergic to cats." });
  await world.offers(chat, /allergic to cats/);
  const panel = await chat.openPanel();
  await panel.getByRole("button", { name: /^Not relevant.*cats/ }).click();
  // Where nothing else is offered, the panel goes.
  const isGone = async (): Promise<boolean> =>
    panel.isDetached() || (await panel.getByRole("listitem").filter({ hasText: "cats" }).count()) === 0;
  await expect.poll(isGone, soon).toBe(true);
  const address = chat.page.url();
  await chat.page.close();
  const again = await world.open(address);
  await again.type("Am I allergic to cats?");
  await again.page.waitForTimeout(1500);
  const { block } = await world.browser().askPage(again.page, "offer");
  expect(block.map(({ text }) => text).join()).not.toContain("cats");
});

test("a chat that is switched off is left alone, the rest of its site is not", async () => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say("Good morning.");
  const health = (): Promise<PageHealth> => world.browser().askPage(chat.page, "health");
  // A new chat gets its address a moment after its first message.
  await expect.poll(async () => (await health()).conversation, soon).not.toBeNull();
  const { conversation, site } = await health();
  await world.browser().ask("changeSettings", { chatsOff: [`${site}/${conversation}`] });
  expect((await health()).mode).toBe("off");
  await chat.say("I live in Lisbon.");
  await world.settled();
  expect(await texts()).toEqual([]);
  const other = await world.open("https://chatgpt.com/");
  await other.say("I live in Porto.");
  await world.knows(/Porto/);
  await world.browser().ask("changeSettings", { chatsOff: [] });
});
