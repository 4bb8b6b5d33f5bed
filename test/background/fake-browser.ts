import { vi } from "vitest";

type Listener = (...given: readonly never[]) => unknown;

/** One of the browser's events: whoever listens hears it. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener): void => void listeners.push(listener),
    /** What the browser says. */
    fire: (...given: readonly unknown[]): void => {
      for (const listener of listeners) Reflect.apply(listener, undefined, given);
    },
    listeners,
  };
}

/** As much of the browser as the background works with, put in its place. To be made before anything reads it. */
export function fakeBrowser() {
  const badges = new Map<number | undefined, string>();
  /** The icon's tips. */
  const tips = new Map<number | undefined, string>();
  /** Each text that was put on the icon. */
  const said: string[] = [];
  const items: unknown[] = [];
  const contextMenus = {
    onClicked: event(),
    create: (item: unknown): void => void items.push(item),
    removeAll: async (): Promise<void> => void items.splice(0),
  };
  const chrome: Record<string, unknown> = {
    runtime: {
      id: "own",
      getURL: (path: string) => `chrome-extension://own${path}`,
      onInstalled: event(),
      onStartup: event(),
    },
    action: {
      getBadgeText: async ({ tabId }: { tabId?: number }) => badges.get(tabId) ?? "",
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) => {
        badges.set(tabId, text);
        said.push(text);
      },
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) => void tips.set(tabId, title),
    },
    commands: { onCommand: event() },
    permissions: { onAdded: event() },
    omnibox: { setDefaultSuggestion: vi.fn(), onInputChanged: event(), onInputEntered: event() },
    tabs: {
      create: vi.fn(async () => undefined),
      update: vi.fn(async () => undefined),
      query: async () => [{ id: 7 }],
      connect: vi.fn(() => {
        throw new Error("Keepsake is not in this page.");
      }),
    },
  };
  vi.stubGlobal("chrome", chrome);
  return { chrome, badges, tips, said, items, contextMenus };
}

/** Fires an event of the fake by its path, as `commands.onCommand`. */
export function fire(of: Record<string, unknown>, path: string, ...given: readonly unknown[]): void {
  const [space = "", name = ""] = path.split(".");
  const found: unknown = Reflect.get(Object(of[space]), name);
  const tell: unknown = Reflect.get(Object(found), "fire");
  if (typeof tell !== "function") throw new Error(`There is no event ${path}.`);
  Reflect.apply(tell, undefined, given);
}
