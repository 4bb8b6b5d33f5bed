import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { connectEngine, tellBackground } from "../src/messaging/connect";
import type { ChatDoor } from "../src/messaging/protocol";
import { servePage } from "../src/messaging/serve";
import { startSession } from "../src/page/session";
import { sites } from "../src/sites";

export default defineContentScript({
  matches: [...new Set(sites.flatMap((site) => site.matches))],
  // Before the page's own scripts, so that our listeners come first.
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  main(context) {
    const ports = {
      sites,
      engine: connectEngine<ChatDoor>(context.signal),
      tell: tellBackground,
      serve: servePage,
      panelUrl: browser.runtime.getURL("/panel.html"),
      isAlive: () => context.isValid,
    };
    startSession(window, ports, context.signal);
  },
});
