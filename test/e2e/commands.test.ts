import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, soon, type World } from "./world";

const KNOWN = /allergic to peanuts/;

/*
 * No program presses the browser's own keys, writes in its address bar or answers its question for a permission. So its events are
 * told to the real background as the browser would tell them, and everything behind them is real.
 */
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.browser().ask("add", { id: "nuts", kind: "constraint", text: "I am allergic to peanuts & <nuts>." });
  await world.knows(KNOWN);
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
});
afterAll(() => world.end());

function background(): Worker {
  const [worker] = world.browser().context.serviceWorkers();
  if (worker === undefined) throw new Error("The background does not run.");
  return worker;
}

/** Tells the background that a command's keys were pressed. */
const press = (command: string): Promise<unknown> =>
  background().evaluate(`chrome.commands.onCommand.dispatch("${command}")`);

test("the commands are the browser's, with keys of their own and in the user's language", async () => {
  const found: unknown = await background().evaluate("chrome.commands.getAll()");
  expect(found).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: "_execute_action" }),
      expect.objectContaining({ name: "open-manager", description: "Open your memories" }),
      expect.objectContaining({ name: "pause", description: "Pause or resume everywhere" }),
      expect.objectContaining({ name: "insert", description: "Add memories to the prompt now" }),
    ]),
  );
});

test("pause stops it everywhere, and resumes", async () => {
  const paused = async (): Promise<boolean> => (await world.browser().ask("settings")).paused;
  await press("pause");
  await expect.poll(paused, soon).toBe(true);
  await press("pause");
  await expect.poll(paused, soon).toBe(false);
});

test("insert puts what is offered into the prompt in front", async () => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.type("Which nuts am I allergic to?");
  await world.offers(chat, KNOWN);
  await chat.page.bringToFront();
  await press("insert");
  await expect.poll(() => chat.prompt(), soon).toMatch(KNOWN);
});

test("open leads to the memories", async () => {
  const opened = world.browser().context.waitForEvent("page");
  await press("open-manager");
  expect((await opened).url()).toBe(`${world.browser().origin}/manager.html#/memories`);
});

test("the address bar suggests memories, escaped, and opens the chosen one or the search", async () => {
  const suggestions: unknown = await background().evaluate(
    `new Promise((suggest) => chrome.omnibox.onInputChanged.dispatch("nuts allergic", suggest))`,
  );
  expect(suggestions).toEqual([
    {
      content: "I am allergic to peanuts & <nuts>.",
      description: "I am allergic to peanuts &amp; &lt;nuts&gt;.",
    },
  ]);
  const openedBy = async (chosen: string): Promise<string> => {
    const opened: Promise<Page> = world.browser().context.waitForEvent("page");
    await background().evaluate(
      `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(chosen)}, "newForegroundTab")`,
    );
    return (await opened).url();
  };
  const manager = `${world.browser().origin}/manager.html#/memories`;
  expect(await openedBy("I am allergic to peanuts & <nuts>.")).toBe(`${manager}?id=nuts`);
  expect(await openedBy("my sister")).toBe(`${manager}?q=my+sister`);
});

test("the context menu is not there before its permission, which may be asked for", async () => {
  const menus: unknown = await background().evaluate("typeof chrome.contextMenus");
  expect(menus).toBe("undefined");
  const permissions: unknown = await background().evaluate("chrome.runtime.getManifest().optional_permissions");
  expect(permissions).toEqual(["contextMenus"]);
});

test("the first start opens the welcome", async () => {
  const pages = world.browser().context.pages();
  expect(pages.map((page) => page.url())).toContain(`${world.browser().origin}/welcome.html`);
});
