import { afterAll, beforeAll, expect, test } from "vitest";
import { stripBlock } from "../../src/domain/block";
import { openWorld, soon, type World } from "./world";

const QUESTION = "Which food am I allergic to?";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

/** Asks in a new chat on Claude; what the page sent. */
async function ask(): Promise<string> {
  const chat = await world.open("https://claude.ai/new");
  await chat.say(QUESTION);
  const [sent = ""] = await chat.sent();
  await chat.page.close();
  return sent;
}

test("told on ChatGPT, it stands in what Claude's page sends, before the user's own words", async () => {
  const told = await world.open("https://chatgpt.com/");
  await told.say("I'm allergic to peanuts, and my sister Ines is a vet.");
  await world.knows(/peanuts/);

  const chat = await world.open("https://claude.ai/new");
  await chat.type(QUESTION);
  await world.offers(chat, /peanuts/);
  await chat.press("Enter");
  await chat.replied(1);
  const [sent = ""] = await chat.sent();
  expect(sent).toMatch(/^\[[^\]]*Keepsake\]\n(- .*\n)*- .*allergic to peanuts/);
  expect(stripBlock(sent)).toBe(QUESTION);
  expect(world.standIn.received.at(-1)).toMatchObject({ host: "claude.ai", action: { do: "send", text: sent } });
});

test("what was added is not learned again, and folds away in the sent message", async () => {
  const told = async () => (await world.memories()).map(({ uses: _noted, ...memory }) => memory);
  const before = await told();
  const chat = await world.open(lastChat("claude.ai"));
  await chat.replied(1);
  const message = chat.page.locator("[data-testid=user-message]");
  const height = async (): Promise<number> => (await message.boundingBox())?.height ?? 0;
  await expect.poll(height, soon).toBeLessThan(80);
  await message.locator("div").first().click();
  await expect.poll(height, soon).toBeGreaterThan(120);
  expect(await told()).toEqual(before);
});

test("a browser that was killed has everything when it is back", async () => {
  const before = await world.memories();
  expect(before).not.toHaveLength(0);
  await world.restart("kill");
  expect(await world.memories()).toEqual(before);
  await world.knows(/peanuts/);
});

test("forgotten in the popup, it is no longer added, also not after the old chat is opened again", async () => {
  const popup = await world.openPopup();
  await popup.getByRole("button", { name: /^Forget: .*peanuts/ }).click();
  await expect.poll(async () => JSON.stringify(await world.memories()), soon).not.toMatch(/peanut/);
  const old = await world.open(lastChat("chatgpt.com"));
  await old.replied(1);
  expect(await ask()).not.toMatch(/peanut/);
  expect(JSON.stringify(await world.memories())).not.toMatch(/peanut/);
});

test("undo in the popup brings a forgotten memory back", async () => {
  await world.browser().ask("add", { id: "undo", kind: "constraint", text: "I am allergic to walnuts" });
  const popup = await world.openPopup();
  await popup.getByRole("button", { name: /^Forget: .*walnuts/ }).click();
  await expect.poll(async () => JSON.stringify(await world.memories()), soon).not.toMatch(/walnuts/);
  await popup.getByRole("button", { name: /undo/i }).click();
  await world.knows(/walnuts/);
});

/** The address of the chat that was last written in on a site. */
function lastChat(host: string): string {
  const last = world.standIn.received.findLast((received) => received.host === host);
  if (last === undefined) throw new Error(`Nothing was sent on ${host}.`);
  return `https://${host}/${host === "claude.ai" ? "chat" : "c"}/${last.conversation}`;
}
