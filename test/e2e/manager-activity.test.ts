import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, goTo, openManager, openWatchedWorld, rowOf, type WatchedWorld } from "./managing";
import { soon } from "./world";

let watched: WatchedWorld;
let page: Page;
beforeAll(async () => {
  watched = await openWatchedWorld();
  const { world } = watched;
  await world.browser().ask("changeSettings", { review: "none" });
  const chat = await world.open("https://claude.ai/new");
  await chat.say("I am a nurse and I live in Lisbon. I always use the password hunter2-Lisbon-77 for my bank.");
  await world.knows(/nurse/i);
  await chat.page.close();
  page = await openManager(world, "memories");
});
afterEach(() => watched.expectQuiet());
afterAll(() => watched.world.end());

const lines = () => page.locator(".happening");

/** The lines of one sort, once there is one that matches. */
async function shown(sort: string, wanted: RegExp): Promise<string> {
  await page.getByRole("combobox", { name: "Show" }).selectOption({ label: sort });
  await expect.poll(async () => (await lines().allInnerTexts()).join("\n---\n"), soon).toMatch(wanted);
  return (await lines().allInnerTexts()).join("\n---\n");
}

const openActivity = async (): Promise<void> => {
  await goTo(page, "activity");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Activity" }).waitFor();
};

test("what was learned is told with its chat; what was not kept with the reason, and none of its words", async () => {
  await openActivity();
  expect(await shown("what was learned", /Learned \d+ thing/)).toMatch(/nurse/i);
  expect(await lines().first().getByRole("link", { name: "chat on Claude" }).getAttribute("href")).toMatch(
    /^https:\/\/claude\.ai\/chat\//,
  );
  const dropped = await shown("what was not kept", /not kept/);
  expect(dropped).toMatch(/It holds a password, a key or another secret\./);
  expect(await page.locator("body").innerText()).not.toContain("hunter2");
});

test("what went into a prompt, and what was taken out before, are told", async () => {
  const { world } = watched;
  await world.browser().ask("add", { id: "tram", kind: "fact", text: "I take the tram to the hospital where I work" });
  const chat = await world.open("https://chatgpt.com/");
  await chat.type("As a nurse living in Lisbon, which tram takes me to the hospital where I work?");
  await world.offers(chat, /tram/);
  await world.offers(chat, /nurse|Lisbon/i);
  const panel = await chat.openPanel();
  const drop = panel
    .getByRole("listitem")
    .filter({ hasText: /tram/ })
    .getByRole("button", { name: /^Leave out|^Drop/ });
  await drop.click();
  await expect.poll(() => panel.getByRole("listitem").filter({ hasText: /tram/ }).count(), soon).toBe(0);
  await chat.page.bringToFront();
  await chat.page.locator("#prompt-textarea").focus();
  await chat.press("Enter");
  await chat.replied(1);
  expect((await chat.sent())[0]).toMatch(/nurse|Lisbon/i);
  // Which chat it was is known once the chat has got its address.
  const told = async (): Promise<readonly string[]> =>
    (await world.browser().ask("activity", null, 20)).lines.flatMap((line) =>
      line.sort === "activity" ? [line.entry.what] : [],
    );
  await expect.poll(told, soon).toContain("injected");
  await chat.page.close();
  await page.bringToFront();
  await openActivity();
  expect(await shown("what went into prompts", /went into a prompt · chat on ChatGPT/)).toMatch(/nurse|Lisbon/i);
  expect(await shown("what you took out", /You took 1 memory out of a prompt/)).toMatch(/tram/);
});

test("what was changed and forgotten by hand is told; of what is forgotten, no word", async () => {
  await goTo(page, "memories");
  const tram = "I take the tram to the hospital where I work";
  await button(page, `Edit: ${tram}`).click();
  await page.getByRole("textbox", { name: "What to remember" }).fill("I take the ferry to the hospital");
  await button(page, "Save").click();
  await rowOf(page, "ferry").getByRole("link").waitFor();
  await openActivity();
  expect(await shown("what was changed", /You changed 1 memory/)).toContain(`It said before: “${tram}”`);
  await goTo(page, "memories");
  await button(page, "Forget: I take the ferry to the hospital").click();
  await expect.poll(() => rowOf(page, "ferry").count(), soon).toBe(0);
  await openActivity();
  await shown("what was forgotten", /You had 1 memory forgotten/);
  await page.getByRole("combobox", { name: "Show" }).selectOption({ label: "everything" });
  await expect.poll(() => lines().count(), soon).toBeGreaterThan(4);
  expect(await page.locator("body").innerText()).not.toMatch(/tram|ferry/);
});

test("what was asked of the network stands in its ledger: nothing, until a model is wished for", async () => {
  const ledger = page.getByRole("region", { name: "The network" });
  await ledger.getByText("Nothing was asked of the network since Keepsake started.").waitFor();
  const { ask } = watched.world.browser();
  // The harness lets nobody reach it: the request is made all the same.
  const id = await ask("addModel", {
    extractor: "llama",
    url: "https://huggingface.co/nobody/tiny/resolve/main/tiny.gguf",
    like: null,
  });
  await expect(ask("chooseModel", id)).rejects.toThrow();
  await page.reload();
  await ledger.getByText("https://huggingface.co").first().waitFor();
  await ledger.getByText(/requests? (was|were) made since Keepsake started/).waitFor();
});
