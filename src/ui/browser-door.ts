import { browser } from "wxt/browser";
import type { BrowserDoor } from "./parts/app-context";

const MENU = { permissions: ["contextMenus"] } as const;

/** What our pages ask of the browser besides. */
export const browserDoor: BrowserDoor = {
  shortcuts: async () => {
    const commands = await browser.commands.getAll();
    return commands.map(({ name = "", description = "", shortcut = "" }) => ({
      name: description || name,
      keys: shortcut,
    }));
  },
  changeShortcuts: async () => {
    await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
  },
  menu: {
    isOn: () => browser.permissions.contains({ permissions: [...MENU.permissions] }),
    switch: (on) =>
      on
        ? browser.permissions.request({ permissions: [...MENU.permissions] })
        : browser.permissions.remove({ permissions: [...MENU.permissions] }),
  },
  persistence: { isOn: () => navigator.storage.persisted(), ask: () => navigator.storage.persist() },
};
