import { beforeEach, expect, test, vi } from "vitest";
import { fire } from "../../test/background/fake-browser";
import { smallEngine, type SmallEngine } from "../../test/background/fake-engine";

const { chrome, said } = await vi.hoisted(async () =>
  (await import("../../test/background/fake-browser")).fakeBrowser(),
);
const { startBackground } = await import("./start-background");
const { obeyCommands } = await import("./commands");

let engine: SmallEngine;
beforeEach(() => {
  engine = smallEngine();
  vi.useFakeTimers();
  vi.clearAllMocks();
  said.length = 0;
  chrome["commands"] = { onCommand: Reflect.construct(Object, [listen()]) };
});

/** A new event, so that no earlier test listens. */
function listen() {
  const listeners: ((name: string) => void)[] = [];
  return {
    addListener: (listener: (name: string) => void) => void listeners.push(listener),
    fire: (name: string) => listeners.forEach((listener) => listener(name)),
  };
}

const tabs = chrome["tabs"];
const press = async (name: string): Promise<void> => {
  obeyCommands(engine);
  fire(chrome, "commands.onCommand", name);
  await vi.advanceTimersByTimeAsync(1000);
};

test("pause stops it everywhere, and again goes on; the icon says which, and is as before a moment later", async () => {
  await press("pause");
  expect([engine.state.paused, said]).toEqual([true, ["off"]]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(said).toEqual(["off", ""]);
  fire(chrome, "commands.onCommand", "pause");
  await vi.advanceTimersByTimeAsync(3000);
  expect([engine.state.paused, said]).toEqual([false, ["off", "", "on", ""]]);
});

test("before consent there is nothing to pause: it leads to the welcome", async () => {
  engine.state = { ...engine.state, consented: false };
  await press("pause");
  expect(engine.state.paused).toBe(false);
  expect(tabs).toHaveProperty("create.mock.calls", [[{ url: "chrome-extension://own/welcome.html", active: true }]]);
});

test("open leads to the memories", async () => {
  await press("open-manager");
  expect(tabs).toHaveProperty("create.mock.calls", [
    [{ url: "chrome-extension://own/manager.html#/memories", active: true }],
  ]);
});

test("insert says on the icon that this page has no prompt of ours", async () => {
  await press("insert");
  await vi.advanceTimersByTimeAsync(5000);
  expect(tabs).toHaveProperty("connect.mock.calls[0]", [7, { name: "page", frameId: 0 }]);
  expect(said).toEqual(["!", ""]);
});

test("what fails is said on the icon, and other commands are none of ours", async () => {
  engine.isBroken = true;
  await press("pause");
  expect(said).toEqual(["!"]);
  fire(chrome, "commands.onCommand", "something-else");
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toEqual(["!", ""]);
});

test("only the first start opens the welcome", () => {
  startBackground({ engine: smallEngineAsManager(), isMarkup: true });
  fire(chrome, "runtime.onInstalled", { reason: "update" });
  expect(tabs).toHaveProperty("create.mock.calls", []);
  fire(chrome, "runtime.onInstalled", { reason: "install" });
  expect(tabs).toHaveProperty("create.mock.calls", [[{ url: "chrome-extension://own/welcome.html", active: true }]]);
});

/** Nothing of the engine is asked at the start. */
const smallEngineAsManager = (): Parameters<typeof startBackground>[0]["engine"] =>
  new Proxy(Object.create(null), {
    get: (_target, method) => () => Promise.reject(new Error(`${String(method)} was asked.`)),
  });
