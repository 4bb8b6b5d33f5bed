import { type Browser, browser } from "wxt/browser";
import { connectEngine, connectPage } from "../../src/messaging/connect";
import type { ImportState } from "../../src/messaging/doors/transfer-door";
import { handFile } from "../../src/messaging/hand-file";
import type { ManagerDoor, PageDoor } from "../../src/messaging/protocol";

/** The product's own doors, as its pages have them. Bundled, and put into one of them by the harness. */
export interface Doors {
  engine(): Promise<ManagerDoor>;
  /** The chat page in the tab that is in front. */
  page(): Promise<PageDoor>;
  /** When chat pages have asked for a recall since the first such call, in milliseconds. A port that a page opens reaches all our documents. */
  recalls(): Promise<readonly number[]>;
  /** Hands a file over and takes it in, as the manager's page does; gives how that ended. */
  bringIn(text: string, name: string): Promise<ImportState | null>;
  /** What stands on our icon for the tab that is in front. */
  badge(): Promise<string>;
}

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a global
  var doors: Doors;
}

const { signal } = new AbortController();

const engine = connectEngine<ManagerDoor>(signal);

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("No tab is in front.");
  return tab.id;
}

const recalls: number[] = [];

function noteRecalls(port: Browser.runtime.Port): void {
  port.onMessage.addListener((message: { readonly argumentList?: readonly { readonly value?: unknown }[] }) => {
    if (message.argumentList?.[0]?.value === "recall") recalls.push(performance.now());
  });
}

/** Asks until it is done with one thing. */
async function stateAfter(phases: readonly string[]): Promise<ImportState | null> {
  const state = await engine.importState();
  if (state === null || !phases.includes(state.phase)) return state;
  await new Promise((resolve) => setTimeout(resolve, 100));
  return stateAfter(phases);
}

globalThis.doors = {
  engine: () => Promise.resolve(engine),
  page: async () => connectPage(await tabInFront(), signal),
  recalls() {
    if (!browser.runtime.onConnect.hasListener(noteRecalls)) browser.runtime.onConnect.addListener(noteRecalls);
    return Promise.resolve(recalls.splice(0));
  },
  async bringIn(text, name) {
    const upload = crypto.randomUUID();
    // The engine may have to start first.
    await engine.importState();
    await handFile(upload, new File([text], name));
    await engine.planImport(upload, null);
    const seen = await stateAfter(["looking"]);
    if (seen?.phase !== "ready") return seen;
    await engine.startImport(upload);
    return stateAfter(["ready", "importing", "learning"]);
  },
  badge: async () => browser.action.getBadgeText({ tabId: await tabInFront() }),
};
