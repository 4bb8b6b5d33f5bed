import { browser } from "wxt/browser";
import { text } from "../texts/text";
import type { BrowserDoor } from "./parts/app-context";

/** Firefox has a way to its page of shortcuts; Chrome has an address. */
interface Commands {
  getAll(): Promise<readonly { readonly name?: string; readonly description?: string; readonly shortcut?: string }[]>;
  openShortcutSettings?(): Promise<void>;
}

const CHROME_SHORTCUTS = "chrome://extensions/shortcuts";

const MENU = "contextMenus";

/** Opens the popup; browsers give it no words of its own. */
const OPENS_POPUP = "_execute_action";

/** Firefox gives this permission with the installation, or never. */
const isMenuOffered = (): boolean => browser.runtime.getManifest().optional_permissions?.includes(MENU) ?? false;

/** What our pages ask of the browser besides. */
export const browserDoor: BrowserDoor = {
  async shortcuts() {
    const commands: Commands = browser.commands;
    const all = await commands.getAll();
    return all.map(({ name = "", description = "", shortcut = "" }) => ({
      name: name === OPENS_POPUP ? text("settings_shortcut_open") : description || name,
      keys: shortcut,
    }));
  },
  async changeShortcuts() {
    const commands: Commands = browser.commands;
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_SHORTCUTS });
  },
  menu: {
    isOffered: isMenuOffered,
    // Firefox refuses the question, too.
    isOn: async () => isMenuOffered() && (await browser.permissions.contains({ permissions: [MENU] })),
    switch: (on) => browser.permissions[on ? "request" : "remove"]({ permissions: [MENU] }),
  },
  persistence: { isOn: () => navigator.storage.persisted(), ask: () => navigator.storage.persist() },
};
