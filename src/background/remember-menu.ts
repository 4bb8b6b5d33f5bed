import { browser } from "wxt/browser";
import { Failure } from "../domain/failure";
import { openPage } from "../messaging/background";
import type { ManagerDoor } from "../messaging/protocol";
import { text } from "../texts/text";
import { DONE, FAILED, flash } from "./flash";

const ITEM = "remember";
/** A memory is a statement, not a page. */
const MOST_CHARACTERS = 1000;
/** What is picked out on some page is taken for this kind; in our own pages it can be made another one. */
const KIND = "fact";

type Engine = Pick<ManagerDoor, "settings" | "add">;

/**
 * "Remember this" in the menu of selected text, while the browser's permission for it is there: people give it in the settings. Where
 * the browser cannot ask for it later (Firefox), there is no such item.
 */
export function keepRememberMenu(engine: Engine): void {
  let isListening = false;
  function begin(): void {
    // The browser's own answer to whether we may: without the permission the whole of it is not there.
    const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
    if (menus === undefined || isListening) return;
    isListening = true;
    menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
      if (menuItemId === ITEM) void remember(engine, { selected: selectionText ?? "", tabId: tab?.id });
    });
  }
  async function make(): Promise<void> {
    begin();
    if (!isListening) return;
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ITEM, title: text("menu_remember"), contexts: ["selection"] });
  }
  begin();
  // Items outlive us; they are made anew where they, or their words, may have changed.
  browser.runtime.onInstalled.addListener(() => void make());
  browser.runtime.onStartup.addListener(() => void make());
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes("contextMenus")) void make();
  });
}

interface Picked {
  readonly selected: string;
  readonly tabId: number | undefined;
}

async function remember(engine: Engine, { selected, tabId }: Picked): Promise<void> {
  const words = worded(selected);
  if (words === "") return;
  try {
    if (!(await engine.settings()).consented) return await openPage("/welcome.html");
    await engine.add({ id: crypto.randomUUID(), kind: KIND, text: words });
    await flash(DONE, tabId);
  } catch (error) {
    await flash(error instanceof Failure ? { ...FAILED, why: error.message } : FAILED, tabId);
  }
}

/** On one line, and cut between words where it is long. */
function worded(selected: string): string {
  const words = selected.replaceAll(/\s+/g, " ").trim();
  if (words.length <= MOST_CHARACTERS) return words;
  const cut = words.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : MOST_CHARACTERS)} …`;
}
