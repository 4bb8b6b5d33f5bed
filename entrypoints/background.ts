import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { siteAt } from "../src/domain/address";
import { lendBuiltInModel } from "../src/extractors/prompt-api/lend";
import { offscreenKeeper, serveBackground } from "../src/messaging/background";
import { hostEngine } from "../src/messaging/engine-host";
import { sites } from "../src/sites";
import { startWorker } from "../src/worker/start-worker";

export default defineBackground({
  type: "module",
  main() {
    if (import.meta.env.FIREFOX) {
      // A Firefox background page can own the worker itself, and has no offscreen documents.
      const { signal } = new AbortController();
      lendBuiltInModel(signal);
      hostEngine(startWorker(), (url) => siteAt(sites, url), signal);
      serveBackground(() => Promise.resolve());
    } else {
      serveBackground(offscreenKeeper("/offscreen.html"));
    }
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === "install") void browser.tabs.create({ url: browser.runtime.getURL("/popup.html") });
    });
  },
});
