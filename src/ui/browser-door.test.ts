import { expect, test, vi } from "vitest";
import { browserDoor } from "./browser-door";

/** WXT looks for the browser once, when it is loaded: there it finds the one that a test sets up. */
const { here } = vi.hoisted(() => {
  const world: { here: object } = { here: {} };
  const find = (_target: object, part: PropertyKey): unknown =>
    part === "runtime" ? { id: "keepsake", ...Reflect.get(world.here, part) } : Reflect.get(world.here, part);
  Reflect.set(globalThis, "browser", new Proxy({}, { get: find }));
  return { here: (browser: object) => void (world.here = browser) };
});

/** A browser, as far as these pages ask it, and what was asked of it. */
function aBrowser({ optional = [], commands = {} }: { optional?: readonly string[]; commands?: object } = {}) {
  const asked: unknown[] = [];
  const granted = new Set<string>();
  const answers: boolean[] = [];
  const browser = {
    runtime: { getManifest: () => ({ optional_permissions: optional }) },
    commands: {
      getAll: async () => [
        { name: "pause", description: "Pause everywhere", shortcut: "Alt+K" },
        { name: "_execute_action", description: "", shortcut: "" },
        { name: "unnamed", shortcut: "Alt+X" },
      ],
      ...commands,
    },
    tabs: { create: async (tab: unknown) => void asked.push(tab) },
    permissions: {
      contains: async ({ permissions: [name = ""] }: { permissions: string[] }) => {
        if (!optional.includes(name)) throw new TypeError(`${name} is no optional permission.`);
        return granted.has(name);
      },
      request: async ({ permissions: [name = ""] }: { permissions: string[] }) => {
        const agreed = answers.shift() ?? true;
        if (agreed) granted.add(name);
        return agreed;
      },
      remove: async ({ permissions: [name = ""] }: { permissions: string[] }) => granted.delete(name),
    },
  };
  here(browser);
  return { asked, answers };
}

test("shortcuts go by their description, or else by their name", async () => {
  aBrowser();
  expect(await browserDoor.shortcuts()).toEqual([
    { name: "Pause everywhere", keys: "Alt+K" },
    { name: "Open Keepsake", keys: "" },
    { name: "unnamed", keys: "Alt+X" },
  ]);
});

test("the page of shortcuts is opened by its address, or by the browser itself where it has a way", async () => {
  const chrome = aBrowser();
  await browserDoor.changeShortcuts();
  expect(chrome.asked).toEqual([{ url: "chrome://extensions/shortcuts" }]);
  let opened = 0;
  const firefox = aBrowser({ commands: { openShortcutSettings: async () => void (opened += 1) } });
  await browserDoor.changeShortcuts();
  expect([opened, firefox.asked]).toEqual([1, []]);
});

test("where the menu's permission is optional, the browser is asked, and may refuse", async () => {
  const { answers } = aBrowser({ optional: ["contextMenus"] });
  const { menu } = browserDoor;
  expect(menu.isOffered()).toBe(true);
  answers.push(false);
  expect(await menu.switch(true)).toBe(false);
  expect(await menu.isOn()).toBe(false);
  expect(await menu.switch(true)).toBe(true);
  expect(await menu.isOn()).toBe(true);
  await menu.switch(false);
  expect(await menu.isOn()).toBe(false);
});

test("where it cannot be asked for, it is not offered, and the browser is not even asked whether it is there", async () => {
  aBrowser();
  expect(browserDoor.menu.isOffered()).toBe(false);
  expect(await browserDoor.menu.isOn()).toBe(false);
});
