import { describe, expect, test, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { siteAt } from "../domain/address";
import { identify } from "./engine-host";

type Sender = Browser.runtime.MessageSender;

const sites = [{ site: "chatgpt", matches: ["https://chatgpt.com/*", "https://chat.openai.com/*"] }];
const siteOf = (url: URL): string | null => siteAt(sites, url);

// The browser's object is read when `wxt/browser` is imported.
const id = vi.hoisted(() => {
  const own = "own-extension";
  vi.stubGlobal("chrome", { runtime: { id: own, getURL: (path: string) => `chrome-extension://${own}${path}` } });
  return own;
});

const tab = (incognito = false): Browser.tabs.Tab => ({ id: 1, incognito }) as Browser.tabs.Tab;
const chat = (sender: Partial<Sender>): Sender => ({
  id,
  url: "https://chatgpt.com/c/1",
  frameId: 0,
  tab: tab(),
  ...sender,
});

describe("who asks", () => {
  test("a chat page's top frame may chat, for its own site", () => {
    expect(identify(chat({}), siteOf)).toEqual({ door: "chat", site: "chatgpt", page: 1 });
    expect(identify(chat({ url: "https://chatgpt.com:8443/" }), siteOf)).toEqual({
      door: "chat",
      site: "chatgpt",
      page: 1,
    });
  });

  test("our own documents may manage, as a popup or in a tab", () => {
    const url = `chrome-extension://${id}/popup.html`;
    expect(identify({ id, url }, siteOf)).toEqual({ door: "manager" });
    expect(identify({ id, url, frameId: 0, tab: tab() }, siteOf)).toEqual({ door: "manager" });
  });

  test.each<[string, Sender]>([
    ["our own document in somebody's page", chat({ url: `chrome-extension://${id}/panel.html`, frameId: 7 })],
    ["a frame in a chat page", chat({ frameId: 3 })],
    ["a page of another site", chat({ url: "https://example.com/" })],
    ["a page that only looks like ours", chat({ url: "https://chatgpt.com.example.com/" })],
    ["another extension", chat({ id: "other" })],
    ["another extension's page", { id: "other", url: "chrome-extension://other/popup.html" }],
    ["an incognito tab", chat({ tab: tab(true) })],
    ["nobody that has an address", { id }],
  ])("%s may nothing", (_who, sender) => {
    expect(identify(sender, siteOf)).toBeNull();
  });
});
