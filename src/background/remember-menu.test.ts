import { beforeEach, expect, test, vi } from "vitest";
import { fire } from "../../test/background/fake-browser";
import { Failure } from "../domain/failure";
import { smallEngine, type SmallEngine } from "../../test/background/fake-engine";

const { chrome, said, items, badges, tips, contextMenus } = await vi.hoisted(async () =>
  (await import("../../test/background/fake-browser")).fakeBrowser(),
);
const { keepRememberMenu } = await import("./remember-menu");

let engine: SmallEngine;
beforeEach(() => {
  engine = smallEngine();
  vi.useFakeTimers();
  vi.clearAllMocks();
  for (const list of [said, items, contextMenus.onClicked.listeners]) list.length = 0;
  badges.clear();
  chrome["contextMenus"] = contextMenus;
});

const pick = async (selectionText: string | undefined, menuItemId = "remember"): Promise<void> => {
  keepRememberMenu(engine);
  contextMenus.onClicked.fire({ menuItemId, selectionText }, { id: 7 });
  await vi.advanceTimersByTimeAsync(100);
};

test("the item is made when the permission is given, and when it is there at the start; once", async () => {
  delete chrome["contextMenus"];
  keepRememberMenu(engine);
  fire(chrome, "runtime.onInstalled", {});
  await vi.advanceTimersByTimeAsync(0);
  expect(items).toEqual([]);
  chrome["contextMenus"] = contextMenus;
  fire(chrome, "permissions.onAdded", { origins: ["http://localhost:11434/*"] });
  await vi.advanceTimersByTimeAsync(0);
  expect(items).toEqual([]);
  fire(chrome, "permissions.onAdded", { permissions: ["contextMenus"] });
  await vi.advanceTimersByTimeAsync(0);
  const item = { id: "remember", title: "Remember this", contexts: ["selection"] };
  expect(items).toEqual([item]);
  fire(chrome, "runtime.onStartup");
  await vi.advanceTimersByTimeAsync(0);
  expect([items, contextMenus.onClicked.listeners.length]).toEqual([[item], 1]);
});

test("what is selected is remembered on one line; the icon says so and is as before a moment later", async () => {
  badges.set(7, "!");
  await pick("  My landlord is\n\n  Mr. Okafor.  ");
  expect(engine.added).toEqual([{ kind: "fact", text: "My landlord is Mr. Okafor." }]);
  expect(badges.get(7)).toBe("✓");
  await vi.advanceTimersByTimeAsync(5000);
  expect(badges.get(7)).toBe("!");
});

test("a page full is cut between words, and text without spaces where it must be", async () => {
  await pick("word ".repeat(1000));
  const text = engine.added[0]?.text ?? "";
  expect([text.length <= 1002, text.endsWith("word …")]).toEqual([true, true]);
  contextMenus.onClicked.fire({ menuItemId: "remember", selectionText: "x".repeat(5000) }, { id: 7 });
  await vi.advanceTimersByTimeAsync(100);
  expect(engine.added[1]?.text.length).toBe(1002);
});

test("nothing is no memory, and other items are none of ours", async () => {
  await pick(" \n ");
  await pick(undefined);
  await pick("hello", "another");
  expect([engine.added, said]).toEqual([[], []]);
});

test("why something was not taken stands as the icon's tip, until something is", async () => {
  engine.add = () => Promise.reject(new Failure("bad-input", "This holds a password."));
  await pick("My password is hunter2.");
  expect([badges.get(7), tips.get(7)]).toEqual(["!", "This holds a password."]);
  engine.add = () => Promise.resolve();
  contextMenus.onClicked.fire({ menuItemId: "remember", selectionText: "I live in Lisbon." }, { id: 7 });
  await vi.advanceTimersByTimeAsync(100);
  expect([badges.get(7), tips.get(7)]).toEqual(["✓", ""]);
});

test("before consent it leads to the welcome; what fails is said on the icon", async () => {
  engine.state = { ...engine.state, consented: false };
  await pick("I live in Lisbon.");
  expect(engine.added).toEqual([]);
  expect(chrome["tabs"]).toHaveProperty("create.mock.calls[0][0].url", "chrome-extension://own/welcome.html");
  engine.isBroken = true;
  contextMenus.onClicked.fire({ menuItemId: "remember", selectionText: "I live in Lisbon." }, { id: 7 });
  await vi.advanceTimersByTimeAsync(100);
  expect(badges.get(7)).toBe("!");
});
