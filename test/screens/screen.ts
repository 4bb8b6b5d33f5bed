import type { Page } from "playwright-core";
import type { Settings } from "../../src/domain/settings";
import type { Browser } from "../e2e/chromium";

/** One thing that a person sees of Keepsake's own pages. */
export interface Screen {
  readonly name: string;
  /** Its address within the extension. */
  readonly path: string;
  /** What is set otherwise than on the other screens. */
  readonly settings?: Partial<Settings>;
  /** What is done there before it is looked at. */
  readonly prepare?: (page: Page, browser: Browser) => Promise<unknown>;
}

/** What a message begins with, up to its first hole, in the language that the browser speaks. */
export const said = (page: Page, name: string): Promise<string> =>
  page.evaluate((of) => chrome.i18n.getMessage(of).split("{")[0]?.trim() ?? "", name);

/** Presses the first button that is called so. */
export const press = async (page: Page, name: string): Promise<void> =>
  page
    .getByRole("button", { name: await said(page, name) })
    .first()
    .click();

const USUAL: Partial<Settings> = { consented: true, paused: false };

/** Opens a screen, and waits until nothing on it moves any more. */
export async function openScreen(page: Page, browser: Browser, { path, settings, prepare }: Screen): Promise<void> {
  const { ask, origin } = browser;
  await ask("changeSettings", { ...USUAL, ...settings });
  const left = await ask("importState");
  if (left !== null) await ask("cancelImport", left.upload);
  // The same document with another address would not be loaded anew.
  await page.goto("about:blank");
  await page.goto(`${origin}/${path}`);
  await page.locator("h1").first().waitFor();
  await stillness(page);
  if (prepare === undefined) return;
  await prepare(page, browser);
  await stillness(page);
}

/** The words and places of a page are the same for so many looks on end, this far apart in milliseconds. */
const STILL = 3;
const APART_MS = 120;
const LOOKS = 120;

/** Waits until a page says the same for a while. */
export async function stillness(page: Page): Promise<void> {
  const opening = await said(page, "opening");
  const look = (): Promise<string> =>
    page.evaluate(() => `${document.body.innerText}\n${document.documentElement.scrollHeight}`);
  let [last, still] = ["", 0];
  for (let looks = 0; looks < LOOKS && still < STILL; looks += 1) {
    await page.waitForTimeout(APART_MS);
    const now = await look();
    // While it opens, it is as still as can be.
    still = now === last && !now.includes(opening) ? still + 1 : 0;
    last = now;
  }
}
