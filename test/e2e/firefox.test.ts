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

/** The page that opens by itself when the extension is installed. */
async function findPopup(): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if ((await page.evaluate(() => location.href)).startsWith("moz-extension:")) return page;
  }
  return undefined;
}

async function openChat(host: string, editor: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`https://${host}:${standIn.port}/`);
  await page.locator(editor).click();
  return page;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test("agreed to, told on one site, it is added on the other", async () => {
  const popup = await until(findPopup, (page) => (page === undefined ? "the popup" : null), {
    within: SOON,
    failing: "Nothing opened on installation",
  });
  if (popup === undefined) return;
  await popup.locator("::-p-text(Start remembering)").click();

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
