import { browser } from "wxt/browser";
import type { BackgroundMessage } from "./background-message";

/** Answers the one-way messages to the background. `wake` resolves when the engine can be connected to. */
export function serveBackground(wake: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: BackgroundMessage, sender, respond) => {
    if (sender.id !== browser.runtime.id) return false;
    if (message.ask === "badge") {
      void showProblems(message.problems, sender.tab?.id);
      return false;
    }
    if (message.ask === "open") {
      if (isOurs(message.path)) void openPage(message.path);
      return false;
    }
    void wake().then(
      () => respond(true),
      () => respond(false),
    );
    // The answer comes later.
    return true;
  });
}

/** A chat page may ask for it, whose process may be in strange hands: one of our own pages, and a place in it. */
const isOurs = (path: unknown): path is string =>
  typeof path === "string" &&
  path.length < 2000 &&
  /^\/(?:manager|popup|welcome)\.html(?:#[\w/?&=%.+*~-]*)?$/.test(path);

/** Opens one of our own pages in a tab of its own, in front or behind. */
export async function openPage(path: string, active = true): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL("/")).href, active });
}

async function showProblems(problems: number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#b45309" });
  await browser.action.setBadgeText({ tabId, text: problems > 0 ? "!" : "" });
}

/** Chrome's service worker can own no worker, so a hidden document owns it. Asked for many times, made once. */
export function offscreenKeeper(path: string): () => Promise<void> {
  let opening: Promise<void> | null = null;
  const open = async (): Promise<void> => {
    if (await browser.offscreen.hasDocument()) return;
    await browser.offscreen.createDocument({
      url: path,
      reasons: ["WORKERS"],
      justification: "Runs the memory engine's worker.",
    });
  };
  return () => {
    // It counts as there while it is still loading, so everyone waits for the one who has it made.
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  };
}
