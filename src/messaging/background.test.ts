import { beforeEach, describe, expect, test, vi } from "vitest";

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

// The browser's object is read when `wxt/browser` is imported.
const { chrome, documents, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const documents: { url: string; loaded: boolean }[] = [];
  const chrome = {
    runtime: {
      id: "own",
      getURL: (path: string) => `chrome-extension://own${path}`,
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
    },
    tabs: { create: vi.fn(async () => undefined) },
    action: { setBadgeText: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined) },
    offscreen: {
      hasDocument: async () => documents.length > 0,
      createDocument: async ({ url }: { url: string }) => {
        if (documents.length > 0) throw new Error("Only a single offscreen document may be created.");
        const document = { url, loaded: false };
        documents.push(document);
        await new Promise((resolve) => setTimeout(resolve, 20));
        document.loaded = true;
      },
    },
  };
  vi.stubGlobal("chrome", chrome);
  return { chrome, documents, listeners };
});

const { offscreenKeeper, serveBackground } = await import("./background");

beforeEach(() => {
  documents.length = 0;
  listeners.length = 0;
  vi.clearAllMocks();
});

describe("the offscreen document", () => {
  test("is made once, however many ask, and nobody goes on before it is loaded", async () => {
    const wake = offscreenKeeper("/offscreen.html");
    const loadedAt = [wake(), wake()].map(async (woken) => {
      await woken;
      return documents[0]?.loaded;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    loadedAt.push(wake().then(() => documents[0]?.loaded));
    expect(await Promise.all(loadedAt)).toEqual([true, true, true]);
    expect(documents).toHaveLength(1);
  });

  test("is made anew when the browser has ended it", async () => {
    const wake = offscreenKeeper("/offscreen.html");
    await wake();
    documents.length = 0;
    await wake();
    expect(documents).toHaveLength(1);
  });
});

describe("messages to the background", () => {
  const say = (message: unknown, sender: unknown = { id: "own", tab: { id: 7 } }): Promise<unknown> =>
    new Promise((resolve) => {
      const willAnswer = listeners[0]?.(message, sender, resolve);
      if (!willAnswer) resolve("no answer");
    });

  test("wake is answered when the engine can be connected to, and when it cannot", async () => {
    serveBackground(() => Promise.resolve());
    expect(await say({ ask: "wake" })).toBe(true);
    listeners.length = 0;
    serveBackground(() => Promise.reject(new Error("no room")));
    expect(await say({ ask: "wake" })).toBe(false);
  });

  test("a page that has changed is marked on its own tab, and cleared again", async () => {
    serveBackground(() => Promise.resolve());
    await say({ ask: "badge", problems: 2 });
    await say({ ask: "badge", problems: 0 });
    await vi.waitFor(() => expect(chrome.action.setBadgeText).toHaveBeenCalledTimes(2));
    expect(chrome.action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: "!" }], [{ tabId: 7, text: "" }]]);
  });

  test.each(["/manager.html", "/manager.html#/memories?id=a%20b&q=x", "/welcome.html"])("open %s", async (path) => {
    serveBackground(() => Promise.resolve());
    await say({ ask: "open", path });
    expect(chrome.tabs.create.mock.calls).toEqual([[{ url: `chrome-extension://own${path}`, active: true }]]);
  });

  test.each([
    "https://example.com/",
    "//example.com/manager.html",
    "/manager.html@example.com",
    "/manager.html/../panel.html",
    "/panel.html",
    "/offscreen.html",
    "javascript:alert(1)",
    "/manager.html#<script>",
    `/manager.html#${"x".repeat(3000)}`,
    7,
    null,
  ])("nothing else is opened: %s", async (path) => {
    serveBackground(() => Promise.resolve());
    await say({ ask: "open", path });
    expect(chrome.tabs.create).not.toHaveBeenCalled();
  });

  test("of another extension are not heard", async () => {
    const wake = vi.fn(() => Promise.resolve());
    serveBackground(wake);
    expect(await say({ ask: "wake" }, { id: "other" })).toBe("no answer");
    expect(wake).not.toHaveBeenCalled();
  });
});
