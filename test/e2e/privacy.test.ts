import { afterAll, beforeAll, expect, test } from "vitest";
import { agree } from "./agree";
import { openWorld, soon, type World } from "./world";

let world: World;
beforeAll(async () => {
  world = await openWorld({ consented: false });
});
afterAll(() => world.end());

/** Says one thing in a chat that may not be read, then another in one that may: the second is learned, the first never. */
async function expectOnlySecond(first: () => Promise<void>, then: () => Promise<unknown>, word: string): Promise<void> {
  await first();
  await then();
  const open = await world.open("https://claude.ai/new");
  await open.say(`My favourite tea is ${word}.`);
  await world.knows(new RegExp(word));
  const kept = [await world.memories(), await world.episodes()];
  expect(JSON.stringify(kept)).not.toMatch(/secret/i);
}

const tell = (address: string) => async (): Promise<void> => {
  const chat = await world.open(address);
  await chat.say("My secret is that I live in Atlantis.");
  await chat.page.waitForTimeout(1500);
  await chat.page.close();
};

test("nothing is read before the user has agreed, on the welcome page", async () => {
  await expectOnlySecond(
    tell("https://chatgpt.com/"),
    async () => {
      await agree(await world.openPopup(), world.browser().origin);
      await expect.poll(() => world.browser().ask("settings"), soon).toMatchObject({ consented: true });
    },
    "oolong",
  );
});

test("a temporary chat is never stored", async () => {
  await expectOnlySecond(tell("https://chatgpt.com/?temporary-chat=true"), () => Promise.resolve(), "assam");
  await expectOnlySecond(tell("https://claude.ai/new?incognito"), () => Promise.resolve(), "ceylon");
});

test("a site that is off is not read", async () => {
  await world.browser().ask("changeSettings", { modes: { chatgpt: "off" } });
  const back = (): Promise<unknown> => world.browser().ask("changeSettings", { modes: {} });
  await expectOnlySecond(tell("https://chatgpt.com/"), back, "sencha");
});

test("paused, no site is read", async () => {
  await world.browser().ask("changeSettings", { paused: true });
  await expectOnlySecond(
    tell("https://claude.ai/new"),
    () => world.browser().ask("changeSettings", { paused: false }),
    "rooibos",
  );
});

test("a memory's text is not in the page before it is added, not even in the open panel", async () => {
  await world.browser().ask("add", { id: "violin", kind: "fact", text: "I keep my violin in the attic." });
  const chat = await world.open("https://claude.ai/new");
  await chat.type("Where do I keep my violin?");
  await world.offers(chat, /attic/);
  const findable = (): Promise<boolean> =>
    chat.page.evaluate(
      () =>
        Reflect.apply(Reflect.get(window, "find"), window, ["attic"]) ||
        document.documentElement.outerHTML.includes("attic"),
    );
  expect(await findable()).toBe(false);
  const panel = await chat.openPanel();
  await panel.getByText(/attic/).first().waitFor();
  expect(await findable()).toBe(false);
});
