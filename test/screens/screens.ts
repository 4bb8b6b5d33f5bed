import type { Page } from "playwright-core";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { Browser } from "../e2e/chromium";
import { sampleLife, type SampleLife } from "./sample-life";

/** One thing that a person sees of Keepsake's own pages. */
export interface Screen {
  readonly name: string;
  /** Its address within the extension. */
  readonly path: string;
  /** What is done there before it is looked at. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Every screen, in the order in which people come to see them. */
export const screens: readonly Screen[] = [
  { name: "welcome", path: "welcome.html" },
  { name: "popup", path: "popup.html" },
  { name: "memories", path: "manager.html#/memories" },
  { name: "search", path: "manager.html#/memories?q=What+should+I+cook+for+Ines" },
  { name: "memory", path: "manager.html#/memories?id=e11e-marathon-2" },
  { name: "forgetting", path: "manager.html#/memories?forget=about:Jonas" },
  { name: "timeline", path: "manager.html#/timeline" },
  { name: "graph", path: "manager.html#/graph?name=Ines" },
  { name: "review", path: "manager.html#/review" },
  { name: "spaces", path: "manager.html#/spaces" },
  { name: "disclosure", path: "manager.html#/disclosure" },
  { name: "activity", path: "manager.html#/activity" },
  { name: "insights", path: "manager.html#/insights" },
  { name: "settings", path: "manager.html#/settings" },
  { name: "files", path: "manager.html#/files" },
];

/** Fills a consented browser with the life of a made-up person. */
export async function live({ ask, context, origin }: Browser, now = Date.now()): Promise<SampleLife> {
  const life = sampleLife(now);
  await ask("restore", { memories: life.memories });
  await ask("saveSpace", { id: "work", name: "Work", sites: [], chats: ["claude/d41d-work"] });
  await ask("changeSettings", { disclosure: { chatgpt: { kinds: [], topics: ["health"] } } });
  const page = await context.newPage();
  await page.goto(`${origin}/welcome.html`);
  // No door writes what was done: it is told by who does it.
  await page.evaluate(async (rows) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("keepsake");
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(opening.error ?? new Error("The database does not open.")));
    });
    const writing = db.transaction("activity", "readwrite");
    for (const row of rows) writing.objectStore("activity").add(row);
    await new Promise((resolve) => writing.addEventListener("complete", resolve));
    db.close();
  }, life.activity);
  await page.close();
  return life;
}

/** Opens a screen, and waits until nothing on it moves any more. */
export async function openScreen(page: Page, origin: string, { path, prepare }: Screen): Promise<void> {
  // The same document with another address would not be loaded anew.
  await page.goto("about:blank");
  await page.goto(`${origin}/${path}`);
  await page.locator("h1").first().waitFor();
  await prepare?.(page);
  await stillness(page);
}

/** The words and places of a page are the same for so many looks on end, this far apart in milliseconds. */
const STILL = 3;
const APART_MS = 250;
const LOOKS = 60;

async function stillness(page: Page): Promise<void> {
  const look = (): Promise<string> =>
    page.evaluate(() => `${document.body.innerText}\n${document.documentElement.scrollHeight}`);
  let [last, still] = ["", 0];
  for (let looks = 0; looks < LOOKS && still < STILL; looks += 1) {
    await page.waitForTimeout(APART_MS);
    const now = await look();
    // While it opens, it is as still as can be.
    still = now === last && !now.includes(messages.opening.message) ? still + 1 : 0;
    last = now;
  }
}
