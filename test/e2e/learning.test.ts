import { afterAll, beforeAll, expect, test } from "vitest";
import { type World, openWorld, soon } from "./world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const tell = async (text: string): Promise<void> => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say(text);
  await world.settled();
};
const known = async (): Promise<string> => JSON.stringify((await world.memories()).map(({ text }) => text));

test("what the user asks to remember is remembered, what they ask not to is not even kept", async () => {
  await tell("Remember that the spare key is under the blue pot.");
  await world.knows(/blue pot/);
  await tell("Don't remember this: I quit my job at the bakery today.");
  expect(await known()).not.toMatch(/bakery/);
  expect((await world.episodes()).join()).not.toMatch(/bakery/);
});

test("a password goes nowhere but into the chat, and is counted", async () => {
  await tell("I am a nurse. I always use the password hunter2-Lisbon-77 for my bank.");
  await world.knows(/nurse/i);
  expect(await known()).not.toMatch(/hunter2/);
  const settings = await world.openOwn("/manager.html#/settings");
  await settings.getByText(/drafts? (was|were) not kept/).click();
  await expect.poll(() => settings.getByText(/secret/i).count(), soon).toBeGreaterThan(0);
  await settings.close();
});

test("who moves lives in the new place; the old one is answered when the past is asked for", async () => {
  await tell("I live in Berlin.");
  await world.knows(/Berlin/);
  await tell("I moved from Berlin to Lisbon last month.");
  await world.knows(/Lisbon/);
  const berlin = (await world.memories()).filter(({ text }) => /lives? in Berlin/i.test(text));
  expect(berlin.map(({ validTo }) => validTo !== null)).toEqual([true]);
  const chat = await world.open("https://claude.ai/new");
  await chat.type("Where did I live before?");
  await world.offers(chat, /Berlin/);
  await chat.page.close();
});

test("what a message asks to forget is forgotten once the user has said so in the chip's list", async () => {
  await tell("I'm allergic to peanuts.");
  await world.knows(/peanuts/);
  const chat = await world.open("https://claude.ai/new");
  await chat.type("Please forget that I'm allergic to peanuts.");
  await expect
    .poll(async () => (await world.browser().askPage(chat.page, "offer")).forget.map(({ text }) => text).join(), soon)
    .toMatch(/peanuts/);
  expect(await known()).toMatch(/peanuts/);
  const panel = await chat.openPanel();
  await panel.getByRole("button", { name: /^Forget/ }).click();
  await expect.poll(known, soon).not.toMatch(/peanuts/);
  await chat.type("");
  await chat.press("Enter");
  await chat.replied(1);
  expect(await chat.sent()).toEqual(["Please forget that I'm allergic to peanuts."]);
  await world.settled();
  expect(await known()).not.toMatch(/peanuts/);
  expect((await world.episodes()).join()).not.toMatch(/peanuts/);
});

test("where everything is to be reviewed, nothing is used before the user's word", async () => {
  await world.browser().ask("changeSettings", { review: "all" });
  await tell("I play the cello in an orchestra.");
  const waiting = async (): Promise<number> => (await world.browser().ask("status")).unreviewed;
  await expect.poll(waiting, soon).toBeGreaterThan(0);
  expect(await known()).not.toMatch(/cello/);
  const review = await world.openOwn("/manager.html#/review");
  await review.getByRole("button", { name: "Keep" }).first().focus();
  await review.keyboard.press("k");
  await expect.poll(known, soon).toMatch(/cello/);
});
