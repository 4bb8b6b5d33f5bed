import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Memory } from "../../src/domain/memory";
import type { Chat } from "./chat";
import { button, goTo, openManager, openWatchedWorld, rowOf, type WatchedWorld } from "./managing";
import { soon } from "./world";

const QUESTION = "Which tomatoes and which sunflowers do I grow?";

let watched: WatchedWorld;
let page: Page;
/** The address of another chat of the space: what a chat has said itself is not offered in it. */
let gardenChat: string;
beforeAll(async () => {
  watched = await openWatchedWorld();
  const { world } = watched;
  await world.browser().ask("changeSettings", { review: "none" });
  await world.browser().ask("add", { id: "sunflowers", kind: "fact", text: "I grow sunflowers on the balcony" });
  const chat = await world.open("https://claude.ai/new");
  await chat.say("I grow Brandywine tomatoes in my garden.");
  await world.knows(/Brandywine/);
  await chat.page.close();
  const fence = await world.open("https://claude.ai/new");
  await fence.say("I built the fence of larch wood.");
  await world.knows(/larch/);
  gardenChat = fence.page.url();
  await fence.page.close();
  page = await openManager(world, "spaces");
});
afterEach(() => watched.expectQuiet());
afterAll(() => watched.world.end());

/** What a chat is offered for the question, once it is offered what is shared. */
async function offeredIn(address: string, wanted = /sunflowers/): Promise<string> {
  const { world } = watched;
  const chat: Chat = await world.open(address);
  await chat.type(QUESTION);
  await world.offers(chat, wanted);
  const { block } = await world.browser().askPage(chat.page, "offer");
  await chat.page.close();
  await page.bringToFront();
  return block.map(({ text }) => text).join("\n");
}

test("without spaces, what one chat taught helps in every other", async () => {
  expect(await offeredIn("https://chatgpt.com/", /Brandywine/)).toMatch(/tomatoes/);
});

test("a space is added; without a name it is refused, and what was put in stays", async () => {
  await page.getByText("There are no spaces yet").waitFor();
  await button(page, "Add a space").click();
  const sheet = page.getByRole("dialog", { name: "A new space" });
  for (const beginning of ["I grow Brandywine tomatoes", "I built the fence"]) {
    await sheet.getByRole("searchbox", { name: "Find a chat by how it begins" }).fill(beginning.toLowerCase());
    await sheet.getByRole("checkbox", { name: beginning }).check();
  }
  await button(sheet, "Save").click();
  await sheet.getByRole("alert").getByText("A space needs a name.").waitFor();
  expect(await sheet.getByRole("checkbox", { name: "I built the fence" }).isChecked()).toBe(true);
  await sheet.getByRole("textbox", { name: "Name" }).fill("Garden");
  await button(sheet, "Save").click();
  const garden = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Garden" }) });
  await garden.getByText("2 chats").waitFor();
  await garden.getByRole("link", { name: /[1-9]\d* memor/ }).click();
  await rowOf(page, "Brandywine").getByText("Garden", { exact: true }).waitFor();
  expect(await rowOf(page, "sunflowers").count()).toBe(0);
});

test("a memory of it is offered in its own chat, and in no chat of no space", async () => {
  expect(await offeredIn("https://chatgpt.com/")).not.toMatch(/Brandywine/);
  expect(await offeredIn("https://claude.ai/new")).not.toMatch(/Brandywine/);
  expect(await offeredIn(gardenChat, /Brandywine/)).toMatch(/tomatoes/);
});

test("nor in a chat of another space; a second space of the same name is refused", async () => {
  await goTo(page, "spaces");
  await button(page, "Add a space").click();
  const sheet = page.getByRole("dialog", { name: "A new space" });
  await sheet.getByRole("textbox", { name: "Name" }).fill("garden");
  await sheet.getByRole("checkbox", { name: "ChatGPT" }).check();
  await button(sheet, "Save").click();
  await sheet.getByText("There is a space called “Garden” already.").waitFor();
  await sheet.getByRole("textbox", { name: "Name" }).fill("Work");
  await button(sheet, "Save").click();
  await page.getByRole("heading", { name: "Work", exact: true }).waitFor();
  expect(await offeredIn("https://chatgpt.com/")).not.toMatch(/Brandywine/);
});

test("one that is shared by hand is offered everywhere again", async () => {
  await goTo(page, "memories");
  const tomatoes = async (): Promise<readonly Memory[]> =>
    (await watched.world.memories()).filter(({ text }) => /Brandywine/.test(text));
  const all = await tomatoes();
  for (const { text } of all) await page.getByRole("checkbox", { name: `Select: ${text}` }).click();
  await page.getByText(`${all.length} selected`).waitFor();
  await page.getByRole("combobox", { name: "Move to a space…" }).selectOption({ label: "In no space" });
  await expect.poll(async () => (await tomatoes()).filter(({ space }) => space !== null), soon).toEqual([]);
  expect(await offeredIn("https://chatgpt.com/", /Brandywine/)).toMatch(/tomatoes/);
});

test("a space is removed; none of its memories is forgotten", async () => {
  await goTo(page, "spaces");
  const before = (await watched.world.memories()).length;
  await button(page, "Remove “Garden”").click();
  const sheet = page.getByRole("dialog", { name: "Remove “Garden”?" });
  await sheet.getByRole("combobox").selectOption({ label: "Work" });
  await button(sheet, "Remove the space").click();
  await page.getByRole("heading", { name: "Garden", exact: true }).waitFor({ state: "detached" });
  expect((await watched.world.memories()).length).toBe(before);
  expect((await watched.world.browser().ask("spaces")).map(({ name, chats }) => [name, chats.length])).toEqual([
    ["Work", 2],
  ]);
});
