import type { Frame, Page } from "playwright-core";
import { openChat } from "../e2e/chat";
import type { Browser } from "../e2e/chromium";
import { until } from "../e2e/until";
import { stillness } from "./screen";

/** A chat that was had in the made-up life, at its own address. */
const CHAT = "https://claude.ai/chat/5b5b-cat";

/** The list that the chip by the composer opens, in a chat where some memories bear on the prompt. It looks as the page does then. */
export async function openPanel(browser: Browser, colorScheme: "light" | "dark" = "light"): Promise<Frame> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const chat = await openChat(page, CHAT);
  await chat.type("What should I cook for Ines on Friday?");
  await until(
    () => browser.askPage(chat.page, "offer"),
    ({ block }) => (block.length > 0 ? null : "an offer"),
    { within: 20_000, failing: "Nothing is offered" },
  );
  const panel = await chat.openPanel();
  await panel.locator("li").first().waitFor();
  return panel;
}

/** The popup, as it stands over the tab that is in front. */
export async function openPopupOver(panel: Frame, { context, origin }: Browser): Promise<Page> {
  const popup = await context.newPage();
  // Only a page that is no tab knows itself to be the popup.
  await popup.addInitScript(() => {
    Reflect.set(chrome.tabs, "getCurrent", () => Promise.resolve());
  });
  await panel.page().bringToFront();
  await popup.goto(`${origin}/popup.html`);
  await popup.locator(".chat-card").waitFor();
  await stillness(popup);
  return popup;
}
