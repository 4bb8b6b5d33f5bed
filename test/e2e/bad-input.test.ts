import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, soon, type World } from "./world";

const REPLY = "That is good to know, and I will say no more than this about it, in one long and slow sentence.";

let world: World;
let replies = 0;
beforeAll(async () => {
  world = await openWorld({ pace: 60, reply: () => `${REPLY} (${(replies += 1)})` });
});
afterAll(() => world.end());

test("a page without an editor: it says so on the badge and in its health, and nothing else happens", async () => {
  world.standIn.hosts["chatgpt.com"] = "no-editor";
  const browser = world.browser();
  const page = await browser.context.newPage();
  await page.goto("https://chatgpt.com/c/6f1c2d3e-0000-4000-8000-000000000000");
  await page.getByText("Something is different").waitFor();
  await expect.poll(async () => (await browser.askPage(page, "health")).problems, soon).not.toEqual([]);
  await expect.poll(() => browser.badge(page), soon).toBe("!");
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
  await page.reload();
  await expect.poll(() => browser.badge(page), soon).toBe("");
  expect(await browser.askPage(page, "health")).toMatchObject({ problems: [], generation: "chatgpt-classic" });
  await page.close();
});

test("a turn of 200,000 characters goes out whole, is kept, and the chat stays usable", async () => {
  const long = `My cat is called Longfellow. ${"All work and no play. ".repeat(9090)}`.slice(0, 200_000).trimEnd();
  world.standIn.hosts["chatgpt.com"] = "chatgpt-octane";
  const chat = await world.open("https://chatgpt.com/");
  await chat.say(long);
  expect(await chat.sent()).toEqual([long]);
  await world.settled();
  await expect.poll(() => world.episodes(), soon).toContainEqual(expect.stringContaining("Longfellow"));
  await chat.say("And I have a parrot called Shorty.");
  await world.knows(/Shorty/);
  world.standIn.hosts["chatgpt.com"] = "chatgpt-classic";
  await chat.page.close();
});

test.each(["", "   ", "\n\n"])("an empty message (%j) is not sent, nor kept", async (text) => {
  const before = await world.episodes();
  const chat = await world.open("https://claude.ai/new");
  await chat.type(text);
  await chat.press("Enter");
  await chat.page.waitForTimeout(600);
  expect(await chat.sent()).toEqual([]);
  expect(await world.episodes()).toEqual(before);
});

test.each(["أنا أعيش في لشبونة وأعمل طبيبة بيطرية.", "我住在里斯本，我对花生过敏。"])(
  "%s: sent and kept to the letter",
  async (text) => {
    const chat = await world.open("https://chatgpt.com/");
    await chat.say(text);
    await expect.poll(() => world.episodes(), soon).toContain(text);
    expect(await chat.sent()).toEqual([text]);
  },
);

test("two tabs on the same chat: each turn is learned once", async () => {
  const first = await world.open("https://chatgpt.com/");
  await first.say("My brother Tomas plays the cello.");
  await first.page.waitForURL(/\/c\//);
  const second = await world.open(first.page.url());
  await second.say("My aunt Berta keeps bees.");
  await world.knows(/Tomas/);
  await world.knows(/Berta/);
  await world.settled();
  const texts = [...(await world.memories()).map(({ text }) => text), ...(await world.episodes())];
  expect(texts.filter((text) => text.includes("Tomas"))).toHaveLength(2);
  expect(texts.filter((text) => text.includes("Berta"))).toHaveLength(2);
});

test("a reload while the reply is written: the message is learned once, and no half of the reply is kept", async () => {
  const chat = await world.open("https://claude.ai/new");
  await chat.type("My neighbour Olga repairs clocks.");
  await chat.press("Enter");
  await chat.page.waitForURL(/\/chat\//);
  await chat.page.reload();
  await chat.replied(1);
  await world.knows(/Olga/);
  await world.settled();
  expect((await world.episodes()).filter((text) => text.includes("Olga"))).toHaveLength(1);
  for (const text of await world.episodes())
    expect(text).toSatisfy((kept: string) => !kept.startsWith("That is good") || kept.includes("("));
});

test("a reply that is written anew adds no second memory", async () => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say("My uncle Jorge sails.");
  await world.knows(/Jorge/);
  await chat.page.locator("[data-act=regenerate]").click();
  await chat.page.getByText(`(${replies})`).waitFor();
  await world.settled();
  expect((await world.memories()).filter(({ text }) => text.includes("Jorge"))).toHaveLength(1);
});

test("an edited message: what it says now is learned, and what it no longer says is not added to prompts", async () => {
  const chat = await world.open("https://claude.ai/new");
  await chat.say("I work in Porto as a baker.");
  await world.knows(/Porto/);
  await chat.page.locator("[data-act=edit]").click();
  await chat.page.getByLabel("Edit message").fill("I work in Faro as a baker.");
  await chat.page.locator("form.edit button").click();
  await world.knows(/Faro/);
  const asked = await world.open("https://chatgpt.com/");
  await asked.type("Where do I work as a baker?");
  await world.offers(asked, /Faro/);
  await asked.press("Enter");
  await asked.replied(1);
  expect((await asked.sent())[0]).not.toMatch(/Porto/);
});
