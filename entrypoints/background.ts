import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../src/background/start-background";
import { siteAt } from "../src/domain/address";
import { lendBuiltInModel } from "../src/extractors/prompt-api/lend";
import { offscreenKeeper, serveBackground } from "../src/messaging/background";
import { connectEngine } from "../src/messaging/connect";
import { doorTo } from "../src/messaging/door";
import { hostEngine } from "../src/messaging/engine-host";
import { sites } from "../src/sites";
import { startWorker } from "../src/worker/start-worker";

export default defineBackground({
  type: "module",
  main() {
    const { signal } = new AbortController();
    if (import.meta.env.FIREFOX) {
      // A Firefox background page can own the worker itself, and has no offscreen documents.
      lendBuiltInModel(signal);
      const ask = hostEngine(startWorker(), (url) => siteAt(sites, url), signal);
      serveBackground(() => Promise.resolve());
      startBackground({ engine: doorTo(ask), isMarkup: false });
    } else {
      const wake = offscreenKeeper("/offscreen.html");
      serveBackground(wake);
      startBackground({ engine: connectEngine(signal, wake), isMarkup: true });
    }
  },
});
