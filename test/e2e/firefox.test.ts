import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { stripBlock } from "../../src/domain/block";
import { startStandIn, type StandIn } from "../stand-in/server";
import { findFirefox } from "../tasks/browsers";
import { until } from "./until";

const EXTENSION = fileURLToPath(new URL("../../.output/firefox-mv3", import.meta.url));
const SOON = 20_000;

let standIn: StandIn;
let browser: Browser;
beforeAll(async () => {
  if (!existsSync(join(EXTENSION, "manifest.json")))
    throw new Error("Not built: run `npx wxt build -b firefox` first.");
  standIn = await startStandIn();
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Else our own pages cannot be driven.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "network.dns.forceResolve": "127.0.0.1", "network.http.http3.enable": false },
  });
  await browser.installExtension(EXTENSION);
});
afterAll(async () => {
  await browser.close();
  await standIn.close();
});

/** One of our own pages, as soon as it stands in a tab. */
async function ownPage(name: string): Promise<Page> {
  const find = async (): Promise<Page | undefined> => {
    for (const page of await browser.pages()) {
      const { protocol, pathname } = new URL(await page.evaluate(() => location.href));
      if (protocol === "moz-extension:" && pathname === `/${name}.html`) return page;
    }
    return undefined;
  };
  const page = await until(find, (found) => (found === undefined ? name : null), {
    within: SOON,
    failing: "No tab shows our page",
  });
  if (page === undefined) throw new Error("It went at once.");
  return page;
}

/** Gives the word that Keepsake may read, on the page that opens by itself when it is installed. */
async function agree(): Promise<Page> {
  const welcome = await ownPage("welcome");
  for (const words of ["Skip this", "I agree: start remembering"]) await welcome.locator(`::-p-text(${words})`).click();
  await welcome.locator("::-p-text(A language model, if you want one)").wait();
  return welcome;
}

async function openPopup(welcome: Page): Promise<Page> {
  // The driver cannot follow a tab to another page of an extension's.
  await welcome.evaluate(() => chrome.tabs.create({ url: "/popup.html" }));
  return ownPage("popup");
}

async function openChat(host: string, editor: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`https://${host}:${standIn.port}/`);
  await page.locator(editor).click();
  return page;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test("agreed to, told on one site, it is added on the other", async () => {
  const popup = await openPopup(await agree());

  const told = await openChat("chatgpt.com", "#prompt-textarea");
  await told.keyboard.type("I'm allergic to peanuts.");
  await told.keyboard.press("Enter");
  await popup.bringToFront();
  await until(
    () => textOf(popup),
    (text) => (text.includes("allergic to peanuts") ? null : text),
    {
      within: SOON,
      failing: "The popup does not list what was told",
    },
  );

  const asked = await openChat("claude.ai", "[data-testid=chat-input]");
  await asked.keyboard.type("Which food am I allergic to?");
  await asked.locator('html > div[style*="2147483646"]').wait();
  await setTimeout(100);
  await asked.keyboard.press("Enter");
  const sent = await until(
    () => asked.evaluate(() => globalThis.__sent.map(({ text }) => text)),
    (texts) => (texts.length === 1 ? null : "one message"),
    { within: SOON, failing: "The page sent nothing" },
  );
  expect(sent[0]).toMatch(/allergic to peanuts/);
  expect(stripBlock(sent[0] ?? "")).toBe("Which food am I allergic to?");
});
