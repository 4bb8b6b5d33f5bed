import { setTimeout } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";
import keepsake from "../../src/formats/keepsake";
import type { Browser } from "../e2e/chromium";
import { written } from "../formats/whole";
import { bundle } from "../stand-in/bundle";
import { madeUpMemories } from "./made-up";
import type { Trip } from "./page-world";

/** Fills the engine and waits until every memory has its vector. Milliseconds that took. */
export async function fill(browser: Browser, count: number): Promise<number> {
  const from = performance.now();
  await browser.ask("changeSettings", { consented: true });
  await browser.bringIn(await written(keepsake, madeUpMemories(count), { at: Date.now() }));
  while ((await browser.ask("status")).unembedded > 0) await setTimeout(250);
  return performance.now() - from;
}

/** Recalls from the content script's own world of a chat page, one after the other. */
export async function recallFromPage({ context }: Browser, prompts: readonly string[]): Promise<readonly Trip[]> {
  const page = await context.newPage();
  try {
    const { session, world } = await contentWorld(page, "https://claude.ai/new");
    const files = await bundle(new URL("page-world.ts", import.meta.url), "iife");
    await session.send("Runtime.evaluate", { contextId: world, expression: files.get("bundle.js") ?? "" });
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: world,
      expression: `recallEach("claude", ${JSON.stringify(prompts)}).then(JSON.stringify)`,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value));
  } finally {
    await page.close();
  }
}

/** The world that the extension's content script has in a page, beside the page's own. */
async function contentWorld(
  page: Page,
  address: string,
): Promise<{ readonly session: CDPSession; readonly world: number }> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin.startsWith("chrome-extension://")) worlds.push(context.id);
  });
  await page.goto(address);
  await session.send("Runtime.enable");
  const world = worlds.at(-1);
  if (world === undefined) throw new Error(`The content script is not in ${address}.`);
  return { session, world };
}
