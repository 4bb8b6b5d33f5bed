import { type Browser, browser } from "wxt/browser";
import { connect } from "./door";
import type { BackgroundMessage, DoorName } from "./background-message";
import type { PageDoor } from "./protocol";

/** The engine's door, as the browser says that we may have: `ChatDoor` in a chat page, `ManagerDoor` in our own pages. Reconnects by itself. */
export function connectEngine<Door extends object>(
  signal: AbortSignal,
  wake: () => Promise<void> = () => tellBackground({ ask: "wake" }),
): Door {
  return connect<Door>(async () => {
    await wake();
    return quietly(browser.runtime.connect({ name: "engine" satisfies DoorName }));
  }, signal);
}

/** The chat page of a tab. Calls fail with `unreachable` where Keepsake is not in the page. */
export function connectPage(tabId: number, signal: AbortSignal): PageDoor {
  const name: DoorName = "page";
  return connect<PageDoor>(() => Promise.resolve(quietly(browser.tabs.connect(tabId, { name, frameId: 0 }))), signal);
}

export async function tellBackground(message: BackgroundMessage): Promise<void> {
  await browser.runtime.sendMessage(message);
}

/** Reads why a port was lost, or the browser logs it as unchecked. */
function quietly(port: Browser.runtime.Port): Browser.runtime.Port {
  port.onDisconnect.addListener(() => browser.runtime.lastError);
  return port;
}
