import { afterAll, beforeAll, expect, test } from "vitest";
import { CHANNEL } from "../../src/extractors/prompt-api/wire";
import { openWorld, type World } from "./world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.open("https://claude.ai/new");
});
afterAll(() => world.end());

/** What the document that owns the worker answers on the channel. */
const lent = (channelName: string): Promise<unknown> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener("message", ({ data }) => data.call === "trial" && "tells" in data && resolve(data));
    channel.postMessage({ call: "trial", asks: "availability" });
  });

test("the browser's own model is lent by the document that owns the worker, or the reason why not", async () => {
  const own = (await world.browser().ask("models")).filter(({ extractor }) => extractor === "prompt-api");
  expect(own).toHaveLength(1);
  const popup = await world.openPopup();
  const isThere = await popup.evaluate(() => "LanguageModel" in globalThis);
  expect(own[0]?.unavailable).toContain(isThere ? "cannot run on this device" : "no language model of its own");
  const availability = isThere ? "unavailable" : null;
  expect(await popup.evaluate(lent, CHANNEL)).toEqual({ call: "trial", tells: "availability", availability });
});

test("Ollama is off until the user switches it on: it is offered, and nothing is asked of it", async () => {
  const source = (await world.browser().ask("modelSources")).find(({ id }) => id === "ollama");
  expect(source?.optIn).toMatchObject({ on: false, origins: ["http://localhost:11434/*"] });
  const models = await world.browser().ask("models");
  expect(models.length).toBeGreaterThan(5);
  expect(models.filter(({ extractor }) => extractor === "ollama")).toEqual([]);
});
