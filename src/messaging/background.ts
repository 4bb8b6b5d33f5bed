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
    void wake().then(
      () => respond(true),
      () => respond(false),
    );
    // The answer comes later.
    return true;
  });
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
