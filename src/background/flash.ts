import { browser } from "wxt/browser";

/** What is said on our icon for a moment. */
export interface Flash {
  readonly text: string;
  readonly tone: "done" | "failed";
  /** Stands as our icon's tip until the next one, for who asks why; the tip's own words where it is not given. */
  readonly why?: string;
}

const COLOURS = { done: "#1d6553", failed: "#a1302a" } as const;
const STAYS_MS = 2500;

/** The last flash of each tab: an earlier one does not wipe it away. */
const latest = new Map<number | undefined, symbol>();
/** What stood there before the first of several. */
const before = new Map<number | undefined, string>();

/** Says something on our icon, in one tab or in all, and puts back what stood there. */
export async function flash({ text, tone, why = "" }: Flash, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const own = Symbol(text);
  if (!before.has(tabId)) before.set(tabId, await browser.action.getBadgeText(where));
  latest.set(tabId, own);
  await browser.action.setBadgeBackgroundColor({ ...where, color: COLOURS[tone] });
  await browser.action.setBadgeText({ ...where, text });
  await browser.action.setTitle({ ...where, title: why });
  await new Promise((resolve) => setTimeout(resolve, STAYS_MS));
  if (latest.get(tabId) !== own) return;
  await browser.action.setBadgeText({ ...where, text: before.get(tabId) ?? "" });
  latest.delete(tabId);
  before.delete(tabId);
}

export const DONE: Flash = { text: "✓", tone: "done" };
export const FAILED: Flash = { text: "!", tone: "failed" };
