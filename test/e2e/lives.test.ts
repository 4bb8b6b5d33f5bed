import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, soon, type World } from "./world";

let world: World;
beforeAll(async () => {
  world = await openWorld({ pace: 40 });
});
afterAll(() => world.end());

/** Parts of the extension that Chromium may end at any time. */
const deaths = [
  ["the engine's document", "endEngine"],
  ["the service worker", "endBackground"],
] as const;

test.each(deaths)("%s ends between two messages: the open chat goes on, and nothing is lost", async (_name, end) => {
  const chat = await world.open("https://chatgpt.com/");
  await chat.say(`My dog is called Bella-${end}.`);
  await world.knows(new RegExp(`Bella-${end}`));
  expect(await world.browser()[end]()).toBe(true);
  await chat.say(`My cat is called Heidi-${end}.`);
  await world.knows(new RegExp(`Heidi-${end}`));
  await world.knows(new RegExp(`Bella-${end}`));
});

test.each(deaths)("%s ends while a message is being read: it is learned all the same, and once", async (_name, end) => {
  const chat = await world.open("https://claude.ai/new");
  await chat.type(`My dog is called Rex-${end}.`);
  await chat.press("Enter");
  await chat.page.waitForTimeout(350);
  expect(await world.browser()[end]()).toBe(true);
  await world.knows(new RegExp(`Rex-${end}`));
  const known = (await world.memories()).filter(({ text }) => text.includes(`Rex-${end}`));
  expect(known).toHaveLength(1);
});

test("all ends at once while the popup is open: it is answered again", async () => {
  const popup = await world.openPopup();
  await popup.getByText(/Heidi-endEngine/).waitFor();
  await world.browser().endEngine();
  await world.browser().endBackground();
  await popup.getByRole("button", { name: /^Forget: .*Heidi-endEngine/ }).click();
  await expect.poll(async () => JSON.stringify(await world.memories()), soon).not.toMatch(/Heidi-endEngine/);
});
