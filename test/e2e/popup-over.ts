import type { Page } from "playwright-core";
import type { World } from "./world";

/** The popup as it stands over a tab. No program opens the browser's own popup: it is shown in a tab that does not know that it is one. */
export async function openPopupOver(page: Page, world: World): Promise<Page> {
  const { context, origin } = world.browser();
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    Reflect.set(chrome.tabs, "getCurrent", () => Promise.resolve());
  });
  await page.bringToFront();
  await popup.goto(`${origin}/popup.html`);
  await popup.getByRole("searchbox").waitFor();
  await popup.bringToFront();
  return popup;
}
